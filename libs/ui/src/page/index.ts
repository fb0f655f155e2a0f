export { fileFlaw, type FileLimit } from './check-file';
export { NoticeList, type NoticeItem } from './notice-list';
export { PageHeader } from './page-header';
export { StatCard } from './stat-card';
export { Uploader } from './uploader';
