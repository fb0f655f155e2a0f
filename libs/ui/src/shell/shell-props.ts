import type { ReactNode } from 'react';
import type { Role } from '@qicheng/domain';
import type { Account } from './account';
import type { AppRoute } from './app-route';

/** What every signed-in shell is given. */
export interface ShellProps {
  readonly routes: readonly AppRoute[];
  readonly account: Account;
  /** Unread notices. */
  readonly unread: number;
  /** Opens from the bell. */
  readonly notices?: ReactNode;
  /** Waiting work per menu path. */
  readonly todo?: Readonly<Record<string, number>>;
  readonly onSignOut: () => void;
  readonly onSwitchRole?: (role: Role) => void;
  /** More entries of the account menu: password, sessions, bindings. */
  readonly accountLinks?: readonly { readonly to: string; readonly label: string }[];
  /** The log-in form shown in place when the session has expired; call `done` with the account's id. */
  readonly signIn: (done: (accountId: string) => void) => ReactNode;
}
