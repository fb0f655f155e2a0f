import type { SessionView } from '@qicheng/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { accountOf } from '../shell/api-session';
import { SESSION_KEY } from '../shell/portal-frame';

/** Takes a new session in and goes where the person wanted to be, or to the activation that is due first. */
export function useArrival(activationPath = '/activate'): (session: SessionView) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (session) => {
    queries.clear();
    queries.setQueryData(SESSION_KEY, accountOf(session));
    void navigate(session.activated ? wanted(search.get('from')) : activationPath, { replace: true });
  };
}

/** Only a path of this portal; never another site. */
export const wanted = (from: string | null): string => (from && /^\/(?![/\\])/.test(from) ? from : '/');
