import { PageHeader } from '@qicheng/ui';
import { NOTICE } from '../../messages/notice';
import styles from './notice.module.css';
import { NoticePanel } from './notice-panel';
import { useNotices } from './use-notices';

/** Every recent notice of the reader. */
export default function NoticesPage() {
  return (
    <>
      <PageHeader title={NOTICE.title} lead={NOTICE.lead} />
      <div className={styles.sheet}>
        <NoticePanel notices={useNotices()} />
      </div>
    </>
  );
}
