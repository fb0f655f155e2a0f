import { ApiProblem } from '@qicheng/api-client';
import type { Role } from '@qicheng/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { usePortal } from '../app/portal-context';
import { ErrorFace } from '../face/error-face';
import { Loading } from '../face/loading';
import { forgetDrafts } from '../form/draft-store';
import type { Account } from './account';
import type { ShellProps } from './shell-props';
import { SignInElsewhere } from './sign-in-elsewhere';
import { useLeave } from './use-leave';

/** How a portal asks who is signed in and ends a session. */
export interface SessionSource {
  /** Rejects with a 401 problem when nobody is. */
  readonly load: () => Promise<Account>;
  readonly signOut: () => Promise<unknown>;
  readonly switchRole?: (role: Role) => Promise<unknown>;
}

type Given = Omit<ShellProps, 'account' | 'onSignOut' | 'onSwitchRole' | 'signIn'> &
  Partial<Pick<ShellProps, 'signIn'>>;

interface Props extends Given {
  readonly session: SessionSource;
  readonly shell: ComponentType<ShellProps>;
  readonly signInPath?: string;
  /** Where an account that is not activated goes. */
  readonly activationPath?: string;
}

/** Cache key of the signed-in account. */
export const SESSION_KEY = ['session'] as const;

/** A portal's shell around whoever is signed in; anyone else goes to the log-in page and comes back to where they wanted to be. */
export function PortalFrame({
  session,
  shell: Shell,
  signInPath = '/login',
  activationPath = '/activate',
  signIn,
  ...props
}: Props) {
  const {
    data: account,
    error,
    refetch,
  } = useQuery({ queryKey: SESSION_KEY, queryFn: session.load, staleTime: 60_000 });
  const { signOut, switchRole } = useSessionActions(session, signInPath);
  const { pathname, search } = useLocation();
  if (account === undefined) {
    if (error instanceof ApiProblem && error.status === 401)
      return <Navigate to={`${signInPath}?${new URLSearchParams({ from: pathname + search })}`} replace />;
    return error === null ? <Loading /> : <ErrorFace error={error} onRetry={() => void refetch()} />;
  }
  if (account.activated === false) return <Navigate to={activationPath} replace />;
  return (
    <Shell
      {...props}
      account={account}
      onSignOut={signOut}
      signIn={signIn ?? ((done) => <SignInElsewhere path={signInPath} load={session.load} done={done} />)}
      {...(switchRole && { onSwitchRole: switchRole })}
    />
  );
}

function useSessionActions(session: SessionSource, signInPath: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const portal = usePortal();
  // What staff type is about others: it does not stay behind on a desk that others use too.
  const forget = () => {
    const account = queries.getQueryData<Account>(SESSION_KEY);
    if (portal === 'teacher' && account) forgetDrafts(account.id);
  };
  const signOut = useLeave(session.signOut, signInPath, forget);
  const change = async (role: Role) => {
    await session.switchRole?.(role);
    await navigate('/');
    await queries.resetQueries();
  };
  return { signOut, ...(session.switchRole && { switchRole: (role: Role) => void change(role) }) };
}
