import { REASON_LENGTH } from '../workflow/review-chain.js';
import { rows } from './agreement-facts.js';
import {
  AGENCY_DONE,
  AGENCY_NEEDED,
  BEFORE_COLLEGE_SEAL,
  CANCELLING,
  COLLEGE_SEALED,
  EMPLOYER_SEALED,
  MARKED,
  NOT_AGENCY_SEALED,
  NOT_CANCELLING,
  NOT_COLLEGE_SEALED,
  NOT_EMPLOYER_SEALED,
  NOT_SIGNED,
  SIGNED,
} from './agreement.guard.js';

const SEALING = { from: ['SEALING'], to: 'SEALING' } as const;
const SCHOOL = { by: ['COLLEGE_ADMIN', 'CENTRE_ADMIN'] } as const;
const REASONED = { requires: ['reason'] } as const;
const BOTH = ['notify.student', 'notify.employer'] as const;
const ALL = [...BOTH, 'notify.counsellor', 'notify.college', 'notify.centre'] as const;

/** The checklist of signature and seals, in strict order (workflows §3.4). */
export const MARK_ROWS = rows([
  {
    ...SEALING,
    action: 'sign',
    label: '签名',
    by: ['STUDENT'],
    guards: [NOT_CANCELLING, NOT_SIGNED],
    effects: ['agreement.mark', 'notify.employer', 'notify.college'],
  },
  {
    ...SEALING,
    ...SCHOOL,
    action: 'markEmployerSeal',
    label: '标记单位盖章',
    guards: [NOT_CANCELLING, NOT_EMPLOYER_SEALED, SIGNED],
    effects: ['agreement.mark', ...BOTH, 'notify.counsellor'],
  },
  {
    ...SEALING,
    ...SCHOOL,
    action: 'markAgencySeal',
    label: '标记人事代理机构盖章',
    guards: [NOT_CANCELLING, AGENCY_NEEDED, NOT_AGENCY_SEALED, EMPLOYER_SEALED],
    effects: ['agreement.mark', ...BOTH, 'notify.counsellor'],
  },
  {
    ...SEALING,
    ...SCHOOL,
    action: 'markCollegeSeal',
    label: '标记学院盖章',
    guards: [NOT_CANCELLING, NOT_COLLEGE_SEALED, EMPLOYER_SEALED, AGENCY_DONE],
    effects: ['agreement.mark', ...BOTH, 'notify.counsellor', 'notify.centre'],
  },
  {
    action: 'markSchoolSeal',
    label: '标记学校盖章',
    from: ['SEALING'],
    to: 'SIGNED',
    by: ['CENTRE_ADMIN'],
    guards: [NOT_CANCELLING, COLLEGE_SEALED],
    effects: ['agreement.mark', 'agreement.complete', ...ALL],
  },
]);

/** A mark is undone, the paper is sent back, or a party wants out before the college has sealed. */
export const SEALING_ROWS = rows([
  {
    ...SEALING,
    ...SCHOOL,
    ...REASONED,
    action: 'undoMark',
    label: '撤销盖章标记',
    guards: [NOT_CANCELLING, MARKED, REASON_LENGTH],
    effects: ['agreement.undoMark', ...BOTH],
  },
  {
    ...SCHOOL,
    ...REASONED,
    action: 'sendBack',
    label: '退回修改',
    from: ['SEALING'],
    to: 'RETURNED',
    guards: [NOT_CANCELLING, REASON_LENGTH],
    effects: ['agreement.clearMarks', 'agreement.unfreeze', 'agreement.unlock', ...BOTH, 'notify.counsellor'],
  },
  {
    ...SEALING,
    ...REASONED,
    action: 'requestCancel',
    label: '申请取消协议',
    by: ['STUDENT', 'EMPLOYER'],
    guards: [NOT_CANCELLING, BEFORE_COLLEGE_SEAL, REASON_LENGTH],
    effects: ['agreement.askCancel', ...BOTH, 'notify.centre'],
  },
  {
    action: 'confirmCancel',
    label: '同意取消',
    from: ['SEALING'],
    to: 'VOID',
    by: ['CENTRE_ADMIN'],
    guards: [CANCELLING],
    effects: ['agreement.dropCancel', 'agreement.voidNumber', ...ALL],
  },
  {
    ...SEALING,
    ...REASONED,
    action: 'refuseCancel',
    label: '不同意取消',
    by: ['CENTRE_ADMIN'],
    guards: [CANCELLING, REASON_LENGTH],
    effects: ['agreement.dropCancel', ...BOTH],
  },
]);

/** A signed agreement follows its termination request, which tells everybody itself. */
export const TERMINATION_ROWS = rows([
  { action: 'startTermination', label: '解约开始', from: ['SIGNED'], to: 'TERMINATING', by: ['SYSTEM'] },
  { action: 'endTermination', label: '解约撤销', from: ['TERMINATING'], to: 'SIGNED', by: ['SYSTEM'] },
  {
    action: 'terminate',
    label: '解约完成',
    from: ['TERMINATING'],
    to: 'TERMINATED',
    by: ['SYSTEM'],
    effects: ['agreement.voidNumber'],
  },
]);
