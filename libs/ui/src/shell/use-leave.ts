import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

/** Signs out, also while the server cannot be reached, and goes to the page for signing in; nothing that was read stays behind. */
export function useLeave(signOut: () => Promise<unknown>, signInPath: string, afterwards?: () => void): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut().catch(() => undefined);
    await navigate(signInPath);
    afterwards?.();
    queries.clear();
  };
  return () => void leave();
}
