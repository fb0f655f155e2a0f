import { NoticePanel, useNotices } from '@qicheng/ui';
import { Link } from 'react-router';
import { NOTICE } from '../../messages/notice';
import { WORKBENCH as M } from '../../messages/workbench';
import styles from './workbench.module.css';

const MOST = 6;

/** The newest notices, each the way to its record. */
export function NewestNotices() {
  return (
    <section className={styles.sheet} aria-labelledby="newest-notices">
      <header className={styles.head}>
        <h2 id="newest-notices">{M.notices}</h2>
        <Link to="/notices">{NOTICE.all}</Link>
      </header>
      <NoticePanel notices={useNotices()} most={MOST} />
    </section>
  );
}
