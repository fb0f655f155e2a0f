import { NoticePanel, PageHeader, useNotices } from '@qicheng/ui';
import { MENU } from '../../messages/menu';

/** All notices, newest first. */
export default function NoticesPage() {
  const notices = useNotices();
  return (
    <>
      <PageHeader title={MENU.notices} />
      <NoticePanel notices={notices} />
    </>
  );
}
