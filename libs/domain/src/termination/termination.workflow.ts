import { REASON_LENGTH } from '../workflow/review-chain.js';
import { workflow, type ActionOf } from '../workflow/workflow.js';
import type { TerminationFacts } from './termination-facts.js';
import {
  AGREED,
  AGREEMENT_SIGNED,
  ANSWER_OVERDUE,
  ASKS_COUNTERPART,
  COUNTERPART,
  HEARD_BY_LETTER,
  INITIATOR,
  MAY_START,
  NO_LETTER,
  NOT_AGREED,
  NOT_APPROVED_YET,
  WINDOW_OPEN,
  WITHIN_LIMIT,
} from './termination-guard.js';
import { NOTIFY_ALL, schoolReview, toSchool, type TerminationState } from './termination-row.js';

const PARTIES = ['STUDENT', 'EMPLOYER'] as const;

const SUBMISSION = {
  action: 'submit',
  label: '提交',
  from: ['DRAFT', 'RETURNED', 'COUNTERPART_REFUSED'],
  by: PARTIES,
  guards: [INITIATOR, AGREEMENT_SIGNED, WINDOW_OPEN, MAY_START, WITHIN_LIMIT],
  requires: ['complete'],
  effects: ['termination.begin', ...NOTIFY_ALL],
} as const;

const ESCALATION = {
  action: 'escalate',
  label: '提请学校审核',
  from: ['COUNTERPART_CONFIRM'],
  guards: [ANSWER_OVERDUE],
  requires: ['letterUploaded'],
  effects: NOTIFY_ALL,
} as const;

const CANCELLATION = { action: 'cancel', label: '撤销申请', to: 'CANCELLED', by: PARTIES } as const;

/** Termination of a signed agreement 解约 (workflows §7): initiator → other party → the school's reviewers. */
export const terminationWorkflow = workflow<TerminationFacts>()({
  name: 'termination',
  label: '解约',
  initial: 'DRAFT',
  states: {
    DRAFT: { label: '填写中', tone: 'default' },
    COUNTERPART_CONFIRM: { label: '待对方确认', tone: 'processing' },
    COUNTERPART_REFUSED: { label: '对方不同意', tone: 'error' },
    COUNSELLOR_REVIEW: { label: '待辅导员审核', tone: 'processing' },
    COLLEGE_REVIEW: { label: '待学院审核', tone: 'processing' },
    CENTRE_REVIEW: { label: '待就业中心审核', tone: 'processing' },
    RETURNED: { label: '审核不通过', tone: 'error' },
    APPROVED: { label: '已解约', tone: 'success', final: true },
    CANCELLED: { label: '已撤销', tone: 'default', final: true },
  },
  table: [
    {
      ...SUBMISSION,
      from: ['DRAFT', 'RETURNED'],
      to: 'COUNTERPART_CONFIRM',
      guards: [...SUBMISSION.guards, NOT_AGREED, ASKS_COUNTERPART],
    },
    ...toSchool({ ...SUBMISSION, guards: [...SUBMISSION.guards, AGREED] }),
    ...toSchool({
      ...SUBMISSION,
      guards: [...SUBMISSION.guards, NOT_AGREED, HEARD_BY_LETTER],
      requires: ['complete', 'letterUploaded'],
    }),
    ...toSchool({
      action: 'agree',
      label: '同意解约',
      from: ['COUNTERPART_CONFIRM'],
      by: PARTIES,
      guards: [COUNTERPART],
      effects: ['termination.answer', ...NOTIFY_ALL],
    }),
    {
      action: 'refuse',
      label: '不同意',
      from: ['COUNTERPART_CONFIRM'],
      to: 'COUNTERPART_REFUSED',
      by: PARTIES,
      guards: [COUNTERPART, REASON_LENGTH],
      requires: ['reason'],
      effects: ['termination.answer', 'termination.unlock', ...NOTIFY_ALL],
    },
    ...toSchool({ ...ESCALATION, by: PARTIES, guards: [INITIATOR, ANSWER_OVERDUE] }),
    ...toSchool({ ...ESCALATION, by: ['SYSTEM'] }),
    {
      action: 'appeal',
      label: '提请就业中心处理',
      from: ['COUNTERPART_CONFIRM'],
      to: 'CENTRE_REVIEW',
      by: PARTIES,
      guards: [INITIATOR, ANSWER_OVERDUE, NO_LETTER, REASON_LENGTH],
      requires: ['reason'],
      effects: NOTIFY_ALL,
    },
    ...schoolReview,
    { ...CANCELLATION, from: ['DRAFT'], guards: [INITIATOR] },
    {
      ...CANCELLATION,
      from: [
        'COUNTERPART_CONFIRM',
        'COUNTERPART_REFUSED',
        'COUNSELLOR_REVIEW',
        'COLLEGE_REVIEW',
        'CENTRE_REVIEW',
        'RETURNED',
      ],
      guards: [INITIATOR, NOT_APPROVED_YET],
      effects: ['termination.release', ...NOTIFY_ALL],
    },
  ],
});

/** What may be done to a termination request. */
export type TerminationAction = ActionOf<typeof terminationWorkflow>;

/** True where the initiator may write: exactly the states from which the table lets one submit. */
export const isTerminationWritable = (state: TerminationState): boolean =>
  SUBMISSION.from.some((writable) => writable === state);
