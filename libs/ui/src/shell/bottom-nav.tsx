import { EllipsisOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { M } from '../messages';
import type { AppRoute } from './app-route';
import { NavEntry } from './nav-entry';
import styles from './nav.module.css';
import { useHere } from './use-here';

interface Props {
  readonly entries: readonly AppRoute[];
  readonly todo?: Readonly<Record<string, number>> | undefined;
}

/** As many entries as stand side by side on the narrowest phone. */
export const AT_THUMB = 5;

/** The menu at the thumb: at most five entries, the last of which opens the others where there are more. */
export function BottomNav({ entries, todo }: Props) {
  const beside = entries.length > AT_THUMB ? entries.slice(0, AT_THUMB - 1) : entries;
  const others = entries.slice(beside.length);
  return (
    <nav aria-label={M.shell.menu} className={styles.bottomNav}>
      <ul className={styles.list}>
        {beside.map((route) => (
          <NavEntry key={route.path} route={route} todo={todo?.[route.path]} />
        ))}
        {others.length > 0 && <More entries={others} todo={todo} />}
      </ul>
    </nav>
  );
}

function More({ entries, todo }: Props) {
  const [open, setOpen] = useState(false);
  const isHere = useHere();
  const waiting = entries.reduce((sum, { path }) => sum + (todo?.[path] ?? 0), 0);
  const here = entries.some(({ path }) => isHere(path));
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(here && { 'aria-current': 'page' as const })}
        onClick={() => setOpen(true)}
      >
        <span className={styles.icon} aria-hidden="true">
          <EllipsisOutlined />
        </span>
        <span className={styles.label}>{M.shell.more}</span>
        {waiting > 0 && (
          <span className={styles.todo} aria-label={M.shell.todo(waiting)}>
            {waiting > 999 ? '999+' : waiting}
          </span>
        )}
      </button>
      <Drawer open={open} placement="bottom" size="auto" title={M.shell.more} onClose={() => setOpen(false)}>
        <ul className={styles.list}>
          {entries.map((route) => (
            <NavEntry key={route.path} route={route} todo={todo?.[route.path]} onVisit={() => setOpen(false)} />
          ))}
        </ul>
      </Drawer>
    </li>
  );
}
