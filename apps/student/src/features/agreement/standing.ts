import { isAgreementActive, type AgreementState } from '@qicheng/domain';
import { ACTOR, STANDING } from '../../messages/agreement';
import type { MyAgreement } from './agreement.api';

/** Where an agreement stands: what comes next, who acts then, and the graduate's own step if it is their turn. */
export interface Standing {
  readonly next: string;
  readonly actor: string;
  readonly step?: { readonly to: string; readonly label: string };
}

type Facts = Pick<MyAgreement, 'id' | 'state' | 'nextMark' | 'cancelAskedBy' | 'reissueKind' | 'takenElsewhere'>;

const WHO: Readonly<Record<AgreementState, keyof typeof ACTOR>> = {
  DRAFT: 'me',
  INVITED: 'me',
  INVITE_DECLINED: 'nobody',
  INVITE_EXPIRED: 'nobody',
  INVITE_WITHDRAWN: 'nobody',
  EMPLOYER_CONFIRM: 'employer',
  STUDENT_CONFIRM: 'me',
  COUNSELLOR_REVIEW: 'counsellor',
  COLLEGE_REVIEW: 'college',
  RETURNED: 'me',
  SEALING: 'college',
  SIGNED: 'nobody',
  TERMINATING: 'nobody',
  TERMINATED: 'nobody',
  VOID: 'nobody',
};

/** Who acts in a state, as the graduate calls them; undefined for no state of an agreement. */
export const actorIn = (state: string | undefined): string | undefined =>
  state !== undefined && Object.hasOwn(WHO, state) ? ACTOR[WHO[state as AgreementState]] : undefined;

const SEALER = {
  STUDENT_SIGNED: 'me',
  EMPLOYER_SEALED: 'both',
  AGENCY_SEALED: 'both',
  COLLEGE_SEALED: 'college',
  SCHOOL_SEALED: 'centre',
} as const satisfies Readonly<Record<keyof typeof STANDING.sealing, keyof typeof ACTOR>>;

const isSealStep = (mark: string | null): mark is keyof typeof SEALER => mark !== null && mark in SEALER;

/** Where an agreement stands, for the graduate. */
export function standingOf(agreement: Facts): Standing {
  const { id, state, nextMark, cancelAskedBy } = agreement;
  const page = `/agreements/${id}`;
  if (agreement.reissueKind !== null) return { ...STANDING.reissuing, actor: ACTOR.centre };
  if (state === 'SEALING') {
    if (cancelAskedBy !== null) return { ...STANDING.cancelling, actor: ACTOR.centre };
    if (!isSealStep(nextMark)) return { next: STANDING.sealing.SCHOOL_SEALED.next, actor: ACTOR.centre };
    const { next, ...own } = STANDING.sealing[nextMark] as { next: string; step?: string };
    const to = nextMark === 'STUDENT_SIGNED' ? `${page}/sign` : page;
    return { next, actor: ACTOR[SEALER[nextMark]], ...(own.step && { step: { to, label: own.step } }) };
  }
  const { next, ...own } = STANDING[state] as { next: string; step?: string };
  const answerable = state !== 'INVITED' || !agreement.takenElsewhere;
  return { next, actor: ACTOR[WHO[state]], ...(own.step && answerable && { step: { to: page, label: own.step } }) };
}

const FIRST: readonly AgreementState[] = ['DRAFT'];

/** What is under way, the invitations to answer, and what is over; each as ordered by the API. */
export const sortOut = (items: readonly MyAgreement[]) => ({
  current: items.filter(({ state }) => isAgreementActive(state) || FIRST.includes(state)),
  invited: items.filter(({ state }) => state === 'INVITED'),
  past: items.filter(({ state }) => !isAgreementActive(state) && state !== 'DRAFT' && state !== 'INVITED'),
});
