import { PageHeader, useAccount } from '@qicheng/ui';
import { WORKBENCH as M } from '../../messages/workbench';
import { NewestNotices } from './newest-notices';
import { ScopeProgress } from './scope-progress';
import { TodoCards } from './todo-cards';
import { useTodo } from './use-todo';
import styles from './workbench.module.css';

/** Where everyone arrives: what waits for me, how far my scope is, what is new. */
export default function WorkbenchPage() {
  const { name, role } = useAccount();
  const lead: Readonly<Record<string, string>> = M.scope;
  return (
    <>
      <PageHeader title={M.greeting(name)} lead={lead[role]} />
      <TodoCards todo={useTodo(role)} />
      <div className={styles.columns}>
        <ScopeProgress role={role} />
        <NewestNotices />
      </div>
    </>
  );
}
