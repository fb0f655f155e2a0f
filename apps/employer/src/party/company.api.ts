import { $api, type components } from '@qicheng/api-client';

/** The company, the open application and who may act, as the reader sees them. */
export type Mine = components['schemas']['MyEmployerView'];

/** Names it, for asking again. */
export const MINE_KEY = $api.queryOptions('get', '/api/employer').queryKey;

/** How often a page that waits for the reviewer asks again, in milliseconds: newcomers have no live channel yet. */
const WAITING = 60_000;

/** The company of whoever is signed in, null before the school has let it in, and the application for it. */
export const useMine = () =>
  $api.useQuery('get', '/api/employer', undefined, {
    refetchInterval: ({ state: { data } }) => (data?.application?.state === 'PENDING_REVIEW' ? WAITING : false),
  });
