import { originWorkflow, type Role } from '@qicheng/domain';
import { Empty, QueryFace, StateTag } from '@qicheng/ui';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { WORKBENCH as M } from '../../messages/workbench';
import { progressOf, type StateShare } from './progress';
import { useStateCounts } from './use-todo';
import styles from './workbench.module.css';

/** How far the origin review is in the reader's scope: a bar for the eye, a table for the numbers. */
export function ScopeProgress({ role }: { readonly role: Role }) {
  return (
    <section className={styles.sheet} aria-labelledby="scope-progress">
      <QueryFace query={useStateCounts()} isEmpty={(counts) => counts.length === 0} empty={<NobodyYet role={role} />}>
        {(counts) => <Progress {...progressOf(counts)} />}
      </QueryFace>
    </section>
  );
}

const Progress = ({ total, settled, shares }: ReturnType<typeof progressOf>) => (
  <>
    <header className={styles.head}>
      <h2 id="scope-progress">{M.progress}</h2>
      <span>{M.progressLead(settled, total)}</span>
    </header>
    <div className={styles.bar} aria-hidden="true">
      {shares.map(({ state, count, tone }) => (
        <span key={state} className={styles[tone]} style={{ flexGrow: count }} />
      ))}
    </div>
    <table className={styles.table}>
      <caption className={styles.hidden}>{M.progressTable}</caption>
      <thead>
        <tr>
          <th scope="col">{M.state}</th>
          <th scope="col">{M.people}</th>
          <th scope="col">{M.share}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <Row key={share.state} {...share} />
        ))}
      </tbody>
    </table>
  </>
);

const Row = ({ state, tone, count, percent }: StateShare) => (
  <tr>
    <th scope="row">
      <span className={styles[tone]} aria-hidden="true" />
      <StateTag flow={originWorkflow} state={state} />
    </th>
    <td>{count === 0 ? 0 : <Link to={`/origin-reviews?state=${state}`}>{count.toLocaleString('zh-CN')}</Link>}</td>
    <td>{percent}</td>
  </tr>
);

function NobodyYet({ role }: { readonly role: Role }) {
  const navigate = useNavigate();
  const hints: Readonly<Record<string, string>> = M.nobody;
  const action = role === 'CENTRE_ADMIN' && (
    <Button type="primary" onClick={() => void navigate('/imports')}>
      {M.import}
    </Button>
  );
  return <Empty title={M.nobody.title} hint={hints[role]} action={action} />;
}
