import { PageHeader } from '@qicheng/ui';
import { MENU } from '../../messages/menu';
import { NoticePanel } from './notice-panel';
import { useNotices } from './use-notices';

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
