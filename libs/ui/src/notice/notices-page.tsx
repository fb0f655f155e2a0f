import { M } from '../messages';
import { PageHeader } from '../page/page-header';
import { NoticePanel } from './notice-panel';
import { useNotices } from './use-notices';

/** All notices, newest first. */
export function NoticesPage() {
  const notices = useNotices();
  return (
    <>
      <PageHeader title={M.notice.title} />
      <NoticePanel notices={notices} />
    </>
  );
}
