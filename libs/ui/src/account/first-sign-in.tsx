import { $api, ApiProblem } from '@qicheng/api-client';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { QueryFace } from '../face';
import { apiSession, EntryShell } from '../shell';
import { useLeave } from '../shell/use-leave';
import type { ActivationForm } from './activation-form';
import { useArrival } from './use-arrival';

interface Props {
  readonly title: string;
  readonly lead: (name: string) => string;
  readonly footer?: ReactNode;
  readonly children: (form: ActivationForm) => ReactNode;
}

// A form may go on to a last step after the account has become active.
const ASKED_ONCE = { refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity };

/** The page before everything else after a first sign-in: for who is signed in and not active yet; others are sent where they belong. */
export function FirstSignIn({ title, lead, footer, children }: Props) {
  const query = $api.useQuery('get', '/api/auth/session', {}, ASKED_ONCE);
  const onDone = useArrival();
  const onLeave = useLeave(apiSession.signOut, '/login');
  if (isSignedOut(query.error)) return <Navigate to="/login" replace />;
  return (
    <QueryFace query={query}>
      {({ account, activated }) =>
        activated ? (
          <Navigate to="/" replace />
        ) : (
          <EntryShell title={title} lead={lead(account.name)} footer={footer}>
            {children({ personal: [account.loginName, account.name], onDone, onLeave })}
          </EntryShell>
        )
      }
    </QueryFace>
  );
}

const isSignedOut = (error: unknown) => error instanceof ApiProblem && error.status === 401;
