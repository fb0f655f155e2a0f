import { ApiProblem, requestJson } from '@qicheng/api-client';
import type { SessionView } from '@qicheng/contracts';
import type { Account } from './account';
import type { SessionSource } from './portal-frame';

/** The account of a session, as shells and drafts need it. */
export const accountOf = ({ account, role, roles, activated }: SessionView): Account => ({
  id: account.id,
  name: account.name,
  role,
  roles,
  email: account.email,
  activated,
});

/** Who is signed in at this portal, from the API's session. */
export const apiSession: SessionSource = {
  load: async () => {
    const session = await requestJson<SessionView>('/api/auth/session');
    if (session === undefined) throw new ApiProblem(401);
    return accountOf(session);
  },
  signOut: () => requestJson('/api/auth/logout', { method: 'POST' }),
  switchRole: (role) => requestJson('/api/auth/role', { method: 'POST', body: JSON.stringify({ role }) }),
};
