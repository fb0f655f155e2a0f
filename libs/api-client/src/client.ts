import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import createQueryClient, { type OpenapiQueryClient } from 'openapi-react-query';
import { ApiProblem, problemOf } from './api-problem';
import { currentPortal, setPortal, type Portal } from './portal';
import type { paths } from './schema.generated';
import { sessionExpired } from './session-event';

/** Headers every request carries: the portal it speaks for and an id to find it by in the server's log. */
export const requestHeaders = (): Record<string, string> => ({
  'x-portal': currentPortal(),
  'x-request-id': crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
});

/** Throws the problem of a failed reply and announces an expired session. */
export async function refuseFailure(response: Response): Promise<void> {
  if (response.ok) return;
  if (response.status === 401) sessionExpired();
  throw problemOf(response.status, await response.text(), response.headers.get('x-request-id'));
}

const conventions: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(requestHeaders())) request.headers.set(name, value);
  },
  onResponse: ({ response }) => refuseFailure(response),
  onError: ({ error }) => (error instanceof ApiProblem ? error : new ApiProblem(0)),
};

/** The typed client of one portal; every call that fails throws an `ApiProblem`. */
export function createClient(portal: Portal): Client<paths> {
  setPortal(portal);
  api.use(conventions);
  return api;
}

/** The typed client: `api.GET('/api/…')`. */
export const api: Client<paths> = createFetchClient<paths>({ baseUrl: '', credentials: 'same-origin' });

/** The typed TanStack Query hooks: `$api.useQuery('get', '/api/…')`. */
export const $api: OpenapiQueryClient<paths> = createQueryClient(api);
