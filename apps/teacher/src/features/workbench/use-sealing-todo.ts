import { $api } from '@qicheng/api-client';
import { AGREEMENT_MARKS, type AgreementMarkKind, type Role } from '@qicheng/domain';
import { WORKBENCH as M } from '../../messages/workbench';
import { countIn, type Todo } from './todo';

const KINDS = ['EMPLOYER_SEALED', 'AGENCY_SEALED', 'COLLEGE_SEALED', 'SCHOOL_SEALED'] as const;
type Narrowed =
  | { readonly nextMark: AgreementMarkKind }
  | { readonly cancelling: 'true' }
  | { readonly reissuing: 'true' };

/** Agreements whose next seal is the role's to mark, by seal, and those that the centre is asked to cancel or to issue again; each leads to the list of them. */
export function useSealingTodo(role: Role): Todo[] {
  const [employer, agency, college, school] = KINDS;
  const counts = {
    EMPLOYER_SEALED: useSealing(role, AGREEMENT_MARKS[employer].role, { nextMark: employer }),
    AGENCY_SEALED: useSealing(role, AGREEMENT_MARKS[agency].role, { nextMark: agency }),
    COLLEGE_SEALED: useSealing(role, AGREEMENT_MARKS[college].role, { nextMark: college }),
    SCHOOL_SEALED: useSealing(role, AGREEMENT_MARKS[school].role, { nextMark: school }),
  };
  const cancelling = useSealing(role, 'CENTRE_ADMIN', { cancelling: 'true' });
  const again = useCounts(role, 'CENTRE_ADMIN', { reissuing: 'true' });
  return [
    ...KINDS.filter((kind) => AGREEMENT_MARKS[kind].role === role).map((kind) =>
      listed(M.seal(AGREEMENT_MARKS[kind].label), `nextMark=${kind}`, counts[kind]),
    ),
    ...(role === 'CENTRE_ADMIN' ? [listed(M.cancelling, 'cancelling=true', cancelling), ...reissues(again)] : []),
  ];
}

/** How many agreements in sealing wait for this; nothing is asked for another role. */
const useSealing = (role: Role, turn: Role, narrowed: Narrowed): number | undefined =>
  countIn(useCounts(role, turn, narrowed), 'SEALING');

function useCounts(role: Role, turn: Role, narrowed: Narrowed) {
  const query = { page: 1, pageSize: 1, ...narrowed };
  return $api.useQuery('get', '/api/agreements/counts', { params: { query } }, { enabled: role === turn }).data;
}

/** Lost paper is rare: only what is there is listed, by the tab that shows it. */
const reissues = (counts: ReturnType<typeof useCounts>): Todo[] =>
  ['SEALING', 'SIGNED'].flatMap((state) => {
    const count = countIn(counts, state) ?? 0;
    return count === 0 ? [] : [{ label: M.reissuing, to: `/agreements?state=${state}&reissuing=true`, count }];
  });

const listed = (label: string, filter: string, count: number | undefined): Todo => ({
  label,
  to: `/agreements?state=SEALING&${filter}`,
  count,
});
