export { NoticePages } from './notice-pages';
export { NoticePanel } from './notice-panel';
export { NoticesPage } from './notices-page';
export { useNotices } from './use-notices';
