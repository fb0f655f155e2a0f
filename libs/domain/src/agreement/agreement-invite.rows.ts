import { REASON_LENGTH } from '../workflow/review-chain.js';
import { rows } from './agreement-facts.js';
import { COLLEGE_FIRST, COUNSELLOR_FIRST, INVITE_STANDS, PRECONDITIONS, SLOT_FREE } from './agreement.guard.js';

const ACCEPT = {
  action: 'accept',
  label: '应约',
  from: ['INVITED'],
  by: ['STUDENT'],
  requires: ['confirmed'],
} as const;
const ACCEPTED = ['agreement.takeSlot', 'agreement.lock', 'agreement.keepOthers', 'notify.employer'] as const;

/** The employer invites; the student answers, or time runs out. */
export const INVITE_ROWS = rows([
  {
    action: 'withdrawInvite',
    label: '撤回邀约',
    from: ['INVITED'],
    to: 'INVITE_WITHDRAWN',
    by: ['EMPLOYER'],
    effects: ['agreement.end', 'notify.student'],
  },
  {
    ...ACCEPT,
    to: 'COUNSELLOR_REVIEW',
    guards: [INVITE_STANDS, ...PRECONDITIONS, COUNSELLOR_FIRST],
    effects: [...ACCEPTED, 'notify.counsellor'],
  },
  {
    ...ACCEPT,
    to: 'COLLEGE_REVIEW',
    guards: [INVITE_STANDS, ...PRECONDITIONS, COLLEGE_FIRST],
    effects: [...ACCEPTED, 'notify.college'],
  },
  {
    action: 'decline',
    label: '拒绝',
    from: ['INVITED'],
    to: 'INVITE_DECLINED',
    by: ['STUDENT'],
    guards: [INVITE_STANDS, SLOT_FREE, REASON_LENGTH],
    requires: ['reason'],
    effects: ['agreement.keepReason', 'agreement.end', 'notify.employer'],
  },
  {
    action: 'expire',
    label: '过期',
    from: ['INVITED'],
    to: 'INVITE_EXPIRED',
    by: ['SYSTEM'],
    effects: ['agreement.end', 'notify.student', 'notify.employer'],
  },
]);
