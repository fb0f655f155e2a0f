import { useLocation } from 'react-router';
import { GRADUATE } from '../../messages/graduate';

/** The way back to the register, with the filters it had. */
export function useRegisterTrail(): { readonly to: string; readonly label: string } {
  const state: unknown = useLocation().state;
  const search = typeof state === 'object' && state !== null && 'search' in state ? String(state.search) : '';
  return { to: `/graduates${search}`, label: GRADUATE.title };
}
