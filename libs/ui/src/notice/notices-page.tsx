import { M } from '../messages';
import { PageHeader } from '../page/page-header';
import { NoticePages } from './notice-pages';

/** All notices, newest first. */
export const NoticesPage = () => (
  <>
    <PageHeader title={M.notice.title} />
    <NoticePages />
  </>
);
