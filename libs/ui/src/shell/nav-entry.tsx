import { NavLink } from 'react-router';
import { M } from '../messages';
import type { AppRoute } from './app-route';
import styles from './nav.module.css';

interface Props {
  readonly route: AppRoute;
  readonly todo: number | undefined;
  readonly onVisit?: () => void;
}

/** One entry of any menu: icon, name, waiting work; the router marks the current one. */
export function NavEntry({ route, todo = 0, onVisit }: Props) {
  return (
    <li>
      <NavLink
        to={route.path}
        end={route.path === '/'}
        className={styles.entry ?? ''}
        title={route.label}
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
      </NavLink>
    </li>
  );
}
