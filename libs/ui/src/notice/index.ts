export { NoticePanel } from './notice-panel';
export { useNotices } from './use-notices';
