import type { Role } from '@qicheng/domain';
import { createContext, use } from 'react';

/** Who is signed in, as the shell and drafts need it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Every role this person holds; more than one shows the switcher. */
  readonly roles: readonly Role[];
  readonly organisation?: string;
  /** The bound address with its middle hidden; null until one is bound. */
  readonly email?: string | null;
  /** False until an e-mail address is bound and a password set; till then nothing but activation opens. */
  readonly activated?: boolean;
}

/** The account around a signed-in page. */
export const AccountContext = createContext<Account | undefined>(undefined);

/** The account of a signed-in page; throws outside a shell. */
export function useAccount(): Account {
  const account = use(AccountContext);
  if (account === undefined) throw new Error('useAccount needs a portal shell around it.');
  return account;
}
