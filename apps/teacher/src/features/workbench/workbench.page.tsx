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
  const scopes: Readonly<Record<string, string>> = M.scope;
  const lead = scopes[role];
  return (
    <>
      <PageHeader title={M.greeting(name)} lead={lead ?? M.noWork} />
      <TodoCards todo={useTodo(role)} />
      <div className={styles.columns}>
        {lead !== undefined && <ScopeProgress role={role} />}
        <NewestNotices />
      </div>
    </>
  );
}
