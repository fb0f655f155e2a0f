import { $api } from '@qicheng/api-client';
import { AGREEMENT_MARKS, type AgreementMarkKind, type Role } from '@qicheng/domain';
import { WORKBENCH } from '../../messages/workbench';
import type { Todo } from './todo';

const MINE: Readonly<Partial<Record<Role, readonly AgreementMarkKind[]>>> = {
  COLLEGE_ADMIN: ['EMPLOYER_SEALED', 'COLLEGE_SEALED'],
  CENTRE_ADMIN: ['SCHOOL_SEALED'],
};

/** Agreements whose next seal is the role's to mark, by seal; each leads to the list of them. */
export function useSealingTodo(role: Role): Todo[] {
  const kinds = MINE[role] ?? [];
  const [first, second] = kinds;
  const counts = [useNextMark(first), useNextMark(second)];
  return kinds.map((kind, at) => ({
    label: WORKBENCH.seal(AGREEMENT_MARKS[kind].label),
    to: `/agreements?state=SEALING&nextMark=${kind}`,
    count: counts[at],
    more: false,
  }));
}

/** How many agreements wait for a seal; nothing is asked without one. */
function useNextMark(nextMark: AgreementMarkKind | undefined): number | undefined {
  const enabled = nextMark !== undefined;
  const query = { page: 1, pageSize: 1, ...(enabled && { nextMark }) };
  const { data } = $api.useQuery('get', '/api/agreements/counts', { params: { query } }, { enabled });
  return data && (data.find(({ state }) => state === 'SEALING')?.count ?? 0);
}
