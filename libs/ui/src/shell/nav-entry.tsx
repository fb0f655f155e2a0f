import { Link } from 'react-router';
import { M } from '../messages';
import type { AppRoute } from './app-route';
import styles from './nav.module.css';
import { useHere } from './use-here';

interface Props {
  readonly route: AppRoute;
  readonly todo: number | undefined;
  readonly onVisit?: () => void;
}

/** One entry of any menu: icon, name, waiting work; marked where the reader is. */
export function NavEntry({ route, todo = 0, onVisit }: Props) {
  const here = useHere();
  return (
    <li>
      <Link
        to={route.path}
        className={styles.entry ?? ''}
        title={route.label}
        aria-current={here(route.path) ? 'page' : undefined}
        {...(onVisit && { onClick: onVisit })}
      >
        {route.icon !== undefined && (
          <span className={styles.icon} aria-hidden="true">
            {route.icon}
          </span>
        )}
        <span className={styles.label}>{route.label}</span>
        {todo > 0 && (
          <span className={styles.todo} aria-label={M.shell.todo(todo)}>
            {todo > 999 ? '999+' : todo}
          </span>
        )}
      </Link>
    </li>
  );
}
