import { workflow, type ActionOf, type EffectOf } from '../workflow/workflow.js';
import { CONFIRM_ROWS, STUDENT_ROWS } from './agreement-draft.rows.js';
import type { AgreementFacts } from './agreement-facts.js';
import { INVITE_ROWS } from './agreement-invite.rows.js';
import { REISSUE_ROWS } from './agreement-reissue.rows.js';
import { REVIEW_ROWS } from './agreement-review.rows.js';
import { MARK_ROWS, SEALING_ROWS, TERMINATION_ROWS } from './agreement-seal.rows.js';
import { AGREEMENT_STATES, type AgreementState } from './agreement-state.js';

/** The tripartite agreement 网签三方协议 (workflows §3): from a draft or an invitation through review and seals to signed. */
export const agreementWorkflow = workflow<AgreementFacts>()({
  name: 'agreement',
  label: '网签三方协议',
  initial: 'DRAFT',
  alsoInitial: ['INVITED'],
  states: AGREEMENT_STATES,
  table: [
    ...STUDENT_ROWS,
    ...CONFIRM_ROWS,
    ...INVITE_ROWS,
    ...REVIEW_ROWS,
    ...MARK_ROWS,
    ...SEALING_ROWS,
    ...REISSUE_ROWS,
    ...TERMINATION_ROWS,
  ],
});

/** What may be done to an agreement. */
export type AgreementAction = ActionOf<typeof agreementWorkflow>;

/** The side effects the API implements, one handler each. */
export type AgreementEffect = EffectOf<typeof agreementWorkflow>;

const WRITABLE: Readonly<Partial<Record<string, readonly AgreementState[]>>> = {
  STUDENT: ['DRAFT', 'RETURNED'],
  EMPLOYER: ['INVITED', 'EMPLOYER_CONFIRM'],
};

/** True where this role may change the terms; reviewers never do, the agreement is the parties'. */
export const isAgreementWritable = (state: string, role: string): boolean =>
  (WRITABLE[role] ?? []).some((writable) => writable === state);

/** True until the agreement has come to an end. */
export const isAgreementOpen = (state: AgreementState): boolean => !('final' in AGREEMENT_STATES[state]);
