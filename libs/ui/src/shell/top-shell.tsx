import { M } from '../messages';
import { classes, useHandheld } from '../theme';
import { menuOf } from './app-route';
import { AT_THUMB, BottomNav } from './bottom-nav';
import { Brand } from './brand';
import { HeaderTools } from './header-tools';
import { NavEntry } from './nav-entry';
import { ShellMain, SkipLink } from './shell-main';
import type { ShellProps } from './shell-props';
import nav from './nav.module.css';
import styles from './shell.module.css';

/** The graduates' and employers' frame: tabs on top on a PC, at the thumb on a phone. */
export function TopShell(props: ShellProps) {
  const phone = useHandheld();
  const entries = entriesOf(props, phone);
  return (
    <div className={classes(styles.top, phone && styles.thumb)}>
      <SkipLink />
      <header className={styles.header}>
        <Brand compact={phone} />
        {!phone && (
          <nav aria-label={M.shell.menu} className={nav.topNav}>
            <ul className={nav.list}>
              {entries.map((route) => (
                <NavEntry key={route.path} route={route} todo={props.todo?.[route.path]} />
              ))}
            </ul>
          </nav>
        )}
        <HeaderTools {...props} />
      </header>
      <div className={styles.page}>
        <ShellMain {...props} />
      </div>
      {phone && <BottomNav entries={entries} todo={props.todo} />}
    </div>
  );
}

// What the account menu offers is left to it where the room is short.
function entriesOf({ routes, account, accountLinks = [] }: ShellProps, phone: boolean) {
  const entries = menuOf(routes, account.role);
  const elsewhere = accountLinks.map(({ to }) => to);
  return phone && entries.length > AT_THUMB ? entries.filter(({ path }) => !elsewhere.includes(path)) : entries;
}
