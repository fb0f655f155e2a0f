import type { AppRoute } from './app-route';
import { NavEntry } from './nav-entry';
import { M } from '../messages';
import styles from './nav.module.css';

interface Props {
  readonly entries: readonly AppRoute[];
  readonly todo?: Readonly<Record<string, number>> | undefined;
  readonly onVisit?: () => void;
}

/** The menu down the side, under the headings its routes name. */
export function SideMenu({ entries, todo, onVisit }: Props) {
  const groups = [...new Set(entries.map((entry) => entry.group))];
  return (
    <nav aria-label={M.shell.menu}>
      {groups.map((group) => (
        <div key={group ?? ''} className={styles.group}>
          {group !== undefined && <p className={styles.groupTitle}>{group}</p>}
          <ul className={styles.list}>
            {entries
              .filter((entry) => entry.group === group)
              .map((route) => (
                <NavEntry key={route.path} route={route} todo={todo?.[route.path]} {...(onVisit && { onVisit })} />
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
