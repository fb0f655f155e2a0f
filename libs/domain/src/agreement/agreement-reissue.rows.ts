import { REASON_LENGTH } from '../workflow/review-chain.js';
import { rows } from './agreement-facts.js';
import { NOT_CANCELLING, NOT_REISSUING, OWN_REISSUE, REISSUING, SIGNED } from './agreement.guard.js';

const SEALING = { from: ['SEALING'], to: 'SEALING' } as const;
const IN_FORCE = { from: ['SIGNED'], to: 'SIGNED' } as const;
const ALL = ['notify.student', 'notify.employer', 'notify.counsellor', 'notify.college', 'notify.centre'] as const;

const ASK = {
  action: 'requestReissue',
  label: '申请补发协议书',
  by: ['STUDENT', 'COUNSELLOR', 'COLLEGE_ADMIN'],
  requires: ['reason', 'reissueKind'],
  guards: [NOT_CANCELLING, NOT_REISSUING, SIGNED, REASON_LENGTH],
  effects: ['agreement.askReissue', ...ALL],
} as const;
const WITHDRAW = {
  action: 'withdrawReissue',
  label: '撤回补发申请',
  by: ['STUDENT', 'COUNSELLOR', 'COLLEGE_ADMIN'],
  guards: [OWN_REISSUE],
  effects: ['agreement.dropReissue', ...ALL],
} as const;
const REFUSE = {
  action: 'refuseReissue',
  label: '不同意补发',
  by: ['CENTRE_ADMIN'],
  requires: ['reason'],
  guards: [REISSUING, REASON_LENGTH],
  effects: ['agreement.dropReissue', ...ALL],
} as const;

/**
 * Paper that was lost, damaged or misprinted (workflows §3.5): the centre voids its number, and the same content is signed and
 * stamped anew under another. A signed agreement is sealed once more and stays in force meanwhile.
 */
export const REISSUE_ROWS = rows([
  { ...SEALING, ...ASK },
  { ...IN_FORCE, ...ASK },
  { ...SEALING, ...WITHDRAW },
  { ...IN_FORCE, ...WITHDRAW },
  {
    action: 'reissue',
    label: '补发协议书',
    from: ['SEALING', 'SIGNED'],
    to: 'SEALING',
    by: ['CENTRE_ADMIN'],
    guards: [REISSUING],
    effects: ['agreement.reissue', ...ALL],
  },
  { ...SEALING, ...REFUSE },
  { ...IN_FORCE, ...REFUSE },
]);
