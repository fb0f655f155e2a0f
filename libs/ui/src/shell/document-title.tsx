import { useMatches, type UIMatch } from 'react-router';
import { usePortal } from '../app/portal-context';
import { M } from '../messages';
import type { RouteHandle } from './app-route';

/** What the innermost matched route says about itself. */
export function useRouteHandle(): RouteHandle | undefined {
  const matches = useMatches() as UIMatch<unknown, RouteHandle | undefined>[];
  return matches.findLast((match) => match.handle !== undefined)?.handle;
}

/** Names the browser tab after the page and the portal. */
export function DocumentTitle() {
  const label = useRouteHandle()?.label;
  const system = `${M.product} · ${M.system[usePortal()]}`;
  return <title>{label === undefined ? system : `${label} - ${system}`}</title>;
}
