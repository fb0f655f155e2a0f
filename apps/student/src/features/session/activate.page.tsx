import { $api, ApiProblem } from '@qicheng/api-client';
import { ActivationWizard, apiSession, EntryShell, QueryFace, useArrival } from '@qicheng/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from 'react-router';
import { SESSION } from '../../messages/session';
import { ServiceAccount } from './service-account';

// The wizard goes on to its last step after the account has become active.
const ASKED_ONCE = { refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity };

/** What a first sign-in leads to; nothing else opens before it is done. */
export default function ActivatePage() {
  const query = $api.useQuery('get', '/api/auth/session', {}, ASKED_ONCE);
  const arrive = useArrival();
  const leave = useLeave();
  if (isSignedOut(query.error)) return <Navigate to="/login" replace />;
  return (
    <QueryFace query={query}>
      {({ account, activated }) => {
        if (activated) return <Navigate to="/" replace />;
        return (
          <EntryShell title={SESSION.activate} lead={SESSION.activateLead(account.name)}>
            <ActivationWizard
              personal={[account.loginName, account.name]}
              afterwards={<ServiceAccount />}
              onDone={arrive}
              onLeave={leave}
            />
          </EntryShell>
        );
      }}
    </QueryFace>
  );
}

const isSignedOut = (error: unknown) => error instanceof ApiProblem && error.status === 401;

function useLeave() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await apiSession.signOut().catch(() => undefined);
    queries.clear();
    await navigate('/login');
  };
  return () => void leave();
}
