import { StatCard } from '@qicheng/ui';
import { WORKBENCH as M } from '../../messages/workbench';
import type { Todo } from './todo';
import styles from './workbench.module.css';

/** Every queue of the reader's role with what waits in it, each the way to its list. */
export function TodoCards({ todo }: { readonly todo: readonly Todo[] }) {
  if (todo.length === 0) return null;
  return (
    <section className={styles.cards} aria-label={M.todo}>
      {todo.map(({ label, to, count }) => (
        <StatCard
          key={to}
          label={label}
          value={count ?? '…'}
          unit={M.unit}
          to={to}
          urgent={(count ?? 0) > 0}
          hint={count === 0 ? M.clear : M.oneByOne}
        />
      ))}
    </section>
  );
}
