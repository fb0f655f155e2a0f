import { RightOutlined } from '@ant-design/icons';
import type { components } from '@qicheng/api-client';
import { HomeCard, QueryFace } from '@qicheng/ui';
import { Link } from 'react-router';
import { WORKBENCH } from '../../messages/workbench';
import { useTasks } from './home.api';
import styles from './home.module.css';
import { allOf, oneOf } from './task-links';
import { TaskTime } from './task-time';

type Group = components['schemas']['EmployerTaskGroup'];
const M = WORKBENCH.tasks;

/** What waits for the company, kind by kind, the most urgent first; each the way to where it is done. */
export function Tasks() {
  return (
    <HomeCard title={WORKBENCH.todo}>
      <QueryFace query={useTasks()}>
        {(groups) =>
          groups.length === 0 ? (
            <Nothing />
          ) : (
            <ul className={styles.groups}>
              {groups.map((group) => (
                <TaskGroup key={group.kind} group={group} />
              ))}
            </ul>
          )
        }
      </QueryFace>
    </HomeCard>
  );
}

const Nothing = () => (
  <div className={styles.nothing}>
    <div>
      <strong>{WORKBENCH.none.title}</strong>
      <p className={styles.soft}>{WORKBENCH.none.hint}</p>
    </div>
    <Link to="/invitations/new" className={styles.look}>
      {WORKBENCH.none.go}
    </Link>
  </div>
);

function TaskGroup({ group: { kind, count, items } }: { readonly group: Group }) {
  const { title, hint } = M[kind];
  return (
    <li className={kind === 'INVITED' ? styles.calm : styles.group}>
      <h3 className={styles.kind}>
        {title(count)}
        {count > items.length && <Link to={allOf(kind)}>{WORKBENCH.all}</Link>}
      </h3>
      <p className={styles.soft}>{hint}</p>
      <ul className={styles.items}>
        {items.map(({ id, name, since, dueAt }) => (
          <li key={id}>
            <Link to={oneOf(kind, id)} className={styles.item}>
              <span className={styles.name}>{name}</span>
              <TaskTime since={since} dueAt={dueAt} />
              <RightOutlined className={styles.arrow ?? ''} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
