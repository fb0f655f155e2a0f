import { ApiProblem, requestJson } from '@qicheng/api-client';
import type { Account } from './account';
import type { SessionSource } from './portal-frame';

/** Who is signed in at this portal, from the API's session. */
export const apiSession: SessionSource = {
  load: async () => {
    const account = await requestJson<Account>('/api/session');
    if (account === undefined) throw new ApiProblem(401);
    return account;
  },
  signOut: () => requestJson('/api/session', { method: 'DELETE' }),
  switchRole: (role) => requestJson('/api/session/role', { method: 'POST', body: JSON.stringify({ role }) }),
};
