import { $api } from '@qicheng/api-client';
import { Empty, NoticeList, QueryFace } from '@qicheng/ui';
import { Link, useNavigate } from 'react-router';
import { NOTICE } from '../../messages/notice';
import { WORKBENCH as M } from '../../messages/workbench';
import styles from './workbench.module.css';

const MOST = 6;

/** The newest notices, each the way to its record. */
export function NewestNotices() {
  const navigate = useNavigate();
  const query = $api.useQuery('get', '/api/notifications');
  return (
    <section className={styles.sheet} aria-labelledby="newest-notices">
      <header className={styles.head}>
        <h2 id="newest-notices">{M.notices}</h2>
        <Link to="/notices">{NOTICE.all}</Link>
      </header>
      <QueryFace
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<Empty compact title={NOTICE.empty} hint={M.noNotices} />}
      >
        {({ items }) => (
          <NoticeList items={items.slice(0, MOST)} onOpen={({ link }) => link !== null && void navigate(link)} />
        )}
      </QueryFace>
    </section>
  );
}
