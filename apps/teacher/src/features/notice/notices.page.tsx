import { NoticePages, PageHeader } from '@qicheng/ui';
import { NOTICE } from '../../messages/notice';
import styles from './notice.module.css';

/** Every notice of the reader. */
export default function NoticesPage() {
  return (
    <>
      <PageHeader title={NOTICE.title} lead={NOTICE.lead} />
      <div className={styles.sheet}>
        <NoticePages />
      </div>
    </>
  );
}
