import type { SessionView } from '@qicheng/contracts';
import { accountOf, SESSION_KEY } from '@qicheng/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

/** Takes the new session in and goes on with the company's application. */
export function useEnter(): (session: SessionView) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (session) => {
    queries.clear();
    queries.setQueryData(SESSION_KEY, accountOf(session));
    void navigate('/company', { replace: true });
  };
}
