import { REASON_LENGTH } from '../workflow/review-chain.js';
import { rows } from './agreement-facts.js';
import {
  CHANGED,
  COLLEGE_FIRST,
  COUNSELLOR_FIRST,
  EMPLOYER_USABLE,
  PRECONDITIONS,
  TO_COLLEGE,
  TO_COUNSELLOR,
  TO_EMPLOYER,
  UNCHANGED,
  WITHDRAWABLE,
} from './agreement.guard.js';

const SUBMIT = {
  action: 'submit',
  label: '提交',
  from: ['DRAFT', 'RETURNED'],
  by: ['STUDENT'],
  requires: ['complete', 'defaultsConfirmed', 'confirmed'],
} as const;
const SUBMITTED = ['agreement.takeSlot', 'agreement.share', 'agreement.lock'] as const;

/** The student writes, submits, takes back or gives up. */
export const STUDENT_ROWS = rows([
  {
    ...SUBMIT,
    to: 'EMPLOYER_CONFIRM',
    guards: [...PRECONDITIONS, TO_EMPLOYER],
    effects: [...SUBMITTED, 'notify.employer'],
  },
  {
    ...SUBMIT,
    to: 'COUNSELLOR_REVIEW',
    guards: [...PRECONDITIONS, TO_COUNSELLOR],
    effects: [...SUBMITTED, 'notify.counsellor'],
  },
  {
    ...SUBMIT,
    to: 'COLLEGE_REVIEW',
    guards: [...PRECONDITIONS, TO_COLLEGE],
    effects: [...SUBMITTED, 'notify.college'],
  },
  {
    action: 'discard',
    label: '作废',
    from: ['DRAFT'],
    to: 'VOID',
    by: ['STUDENT'],
    effects: ['agreement.voidNumber'],
  },
  {
    action: 'discard',
    label: '作废',
    from: ['RETURNED'],
    to: 'VOID',
    by: ['STUDENT'],
    effects: ['agreement.voidNumber', 'notify.employer'],
  },
  {
    action: 'withdraw',
    label: '撤回',
    from: ['EMPLOYER_CONFIRM', 'COUNSELLOR_REVIEW', 'COLLEGE_REVIEW'],
    to: 'DRAFT',
    by: ['STUDENT'],
    guards: [...WITHDRAWABLE],
    effects: ['agreement.unlock', 'notify.employer'],
  },
]);

const CONFIRM = {
  action: 'confirm',
  label: '确认',
  from: ['EMPLOYER_CONFIRM'],
  by: ['EMPLOYER'],
  requires: ['complete', 'confirmed'],
} as const;
const CONFIRM_CHANGES = {
  action: 'confirmChanges',
  label: '确认修改',
  from: ['STUDENT_CONFIRM'],
  by: ['STUDENT'],
  requires: ['confirmed'],
} as const;
const REFUSING = { to: 'RETURNED', guards: [REASON_LENGTH], requires: ['reason'] } as const;

/** The employer confirms what the student wrote; what it changes, the student confirms once more. */
export const CONFIRM_ROWS = rows([
  { ...CONFIRM, to: 'STUDENT_CONFIRM', guards: [EMPLOYER_USABLE, CHANGED], effects: ['notify.student'] },
  {
    ...CONFIRM,
    to: 'COUNSELLOR_REVIEW',
    guards: [EMPLOYER_USABLE, UNCHANGED, COUNSELLOR_FIRST],
    effects: ['notify.student', 'notify.counsellor'],
  },
  {
    ...CONFIRM,
    to: 'COLLEGE_REVIEW',
    guards: [EMPLOYER_USABLE, UNCHANGED, COLLEGE_FIRST],
    effects: ['notify.student', 'notify.college'],
  },
  {
    ...REFUSING,
    action: 'reject',
    label: '退回',
    from: ['EMPLOYER_CONFIRM'],
    by: ['EMPLOYER'],
    effects: ['agreement.unlock', 'notify.student'],
  },
  {
    ...CONFIRM_CHANGES,
    to: 'COUNSELLOR_REVIEW',
    guards: [COUNSELLOR_FIRST],
    effects: ['notify.employer', 'notify.counsellor'],
  },
  {
    ...CONFIRM_CHANGES,
    to: 'COLLEGE_REVIEW',
    guards: [COLLEGE_FIRST],
    effects: ['notify.employer', 'notify.college'],
  },
  {
    ...REFUSING,
    action: 'refuseChanges',
    label: '不同意修改',
    from: ['STUDENT_CONFIRM'],
    by: ['STUDENT'],
    effects: ['agreement.putBack', 'agreement.unlock', 'notify.employer'],
  },
]);
