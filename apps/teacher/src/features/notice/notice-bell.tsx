import { NoticePanel, type useNotices } from '@qicheng/ui';
import { Link } from 'react-router';
import { NOTICE } from '../../messages/notice';
import styles from './notice.module.css';

const MOST = 6;

/** What the bell in the header opens. */
export const NoticeBell = ({ notices }: { readonly notices: ReturnType<typeof useNotices> }) => (
  <section aria-label={NOTICE.title}>
    <NoticePanel notices={notices} most={MOST} />
    <Link className={styles.all} to="/notices">
      {NOTICE.all}
    </Link>
  </section>
);
