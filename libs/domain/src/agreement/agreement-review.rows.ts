import { REASON_LENGTH } from '../workflow/review-chain.js';
import { rows } from './agreement-facts.js';
import {
  ANOTHER_PERSON,
  BY_EMPLOYER,
  BY_STUDENT,
  COLLEGE_NEXT,
  COMPLETE_IN_BATCH,
  COUNSELLOR_LAST,
  EMPLOYER_USABLE,
} from './agreement.guard.js';

const COUNSELLOR = { from: ['COUNSELLOR_REVIEW'], by: ['COUNSELLOR'] } as const;
const COLLEGE = { from: ['COLLEGE_REVIEW'], by: ['COLLEGE_ADMIN'] } as const;
const APPROVE = { action: 'approve', label: '通过' } as const;
const APPROVING = [ANOTHER_PERSON, EMPLOYER_USABLE, COMPLETE_IN_BATCH] as const;
const RETURN = { action: 'return', label: '退回', requires: ['reason'] } as const;
const RETURNING = [ANOTHER_PERSON, REASON_LENGTH] as const;
const FROZEN = ['agreement.freeze', 'notify.student', 'notify.employer'] as const;
const REOPENED = ['agreement.unlock', 'notify.student', 'notify.employer'] as const;
const VOIDED = ['agreement.keepReason', 'agreement.voidNumber', 'notify.student', 'notify.employer'] as const;

/**
 * The school's reviewers approve or return. The last approval freezes the content; an employer's invitation that fails must be
 * sent anew, so returning it ends it.
 */
export const REVIEW_ROWS = rows([
  {
    ...COUNSELLOR,
    ...APPROVE,
    to: 'COLLEGE_REVIEW',
    guards: [...APPROVING, COLLEGE_NEXT],
    effects: ['notify.college'],
  },
  { ...COUNSELLOR, ...APPROVE, to: 'SEALING', guards: [...APPROVING, COUNSELLOR_LAST], effects: FROZEN },
  { ...COLLEGE, ...APPROVE, to: 'SEALING', guards: APPROVING, effects: FROZEN },
  { ...COUNSELLOR, ...RETURN, to: 'RETURNED', guards: [...RETURNING, BY_STUDENT], effects: REOPENED },
  { ...COUNSELLOR, ...RETURN, to: 'VOID', guards: [...RETURNING, BY_EMPLOYER], effects: VOIDED },
  {
    ...COLLEGE,
    ...RETURN,
    to: 'RETURNED',
    guards: [...RETURNING, BY_STUDENT],
    effects: [...REOPENED, 'notify.counsellor'],
  },
  {
    ...COLLEGE,
    ...RETURN,
    to: 'VOID',
    guards: [...RETURNING, BY_EMPLOYER],
    effects: [...VOIDED, 'notify.counsellor'],
  },
]);
