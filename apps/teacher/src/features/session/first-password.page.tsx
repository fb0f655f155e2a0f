import { $api, ApiProblem } from '@qicheng/api-client';
import { apiSession, EntryShell, IssuedPasswordForm, QueryFace, useArrival } from '@qicheng/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from 'react-router';
import { SESSION } from '../../messages/session';

const M = SESSION.firstPassword;

/** What a sign-in with an issued password leads to; nothing else opens before it is replaced. */
export default function FirstPasswordPage() {
  const query = $api.useQuery('get', '/api/auth/session');
  const arrive = useArrival();
  const leave = useLeave();
  if (isSignedOut(query.error)) return <Navigate to="/login" replace />;
  return (
    <QueryFace query={query}>
      {({ account, activated }) => {
        if (activated) return <Navigate to="/" replace />;
        return (
          <EntryShell title={M.title} lead={M.lead(account.name)} footer={SESSION.signIn.help}>
            <IssuedPasswordForm personal={[account.loginName, account.name]} onDone={arrive} onLeave={leave} />
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
