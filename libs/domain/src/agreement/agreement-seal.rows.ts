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
  NOT_ONCE_SIGNED,
  NOT_REISSUING,
  NOT_SIGNED,
  OWN_CANCEL,
  SIGNED,
} from './agreement.guard.js';

const SEALING = { from: ['SEALING'], to: 'SEALING' } as const;
const COLLEGE = { by: ['COLLEGE_ADMIN'] } as const;
const CENTRE = { by: ['CENTRE_ADMIN'] } as const;
const SCHOOL = { by: ['COLLEGE_ADMIN', 'CENTRE_ADMIN'] } as const;
const PARTIES = { by: ['STUDENT', 'EMPLOYER'] } as const;
const REASONED = { requires: ['reason'] } as const;
const FREE = [NOT_CANCELLING, NOT_REISSUING] as const;
const BOTH = ['notify.student', 'notify.employer'] as const;
const ALL = [...BOTH, 'notify.counsellor', 'notify.college', 'notify.centre'] as const;
const MARKING = ['agreement.mark', ...BOTH, 'notify.counsellor', 'notify.centre'] as const;

const EMPLOYER_SEAL = { ...SEALING, action: 'markEmployerSeal', label: '标记单位盖章' } as const;
const EMPLOYER_TURN = [...FREE, NOT_EMPLOYER_SEALED, SIGNED] as const;
const AGENCY_SEAL = { ...SEALING, action: 'markAgencySeal', label: '标记人事代理机构盖章' } as const;
const AGENCY_TURN = [...FREE, AGENCY_NEEDED, NOT_AGENCY_SEALED, EMPLOYER_SEALED] as const;
const COLLEGE_SEAL = { ...SEALING, action: 'markCollegeSeal', label: '标记学院盖章' } as const;
const COLLEGE_TURN = [...FREE, NOT_COLLEGE_SEALED, EMPLOYER_SEALED, AGENCY_DONE] as const;
/** The centre may stand in for a college: it says why, and the college is told (workflows §9). */
const STAND_IN = { ...CENTRE, ...REASONED, effects: ['agreement.mark', ...ALL] } as const;

/** The checklist of signature and seals, in strict order (workflows §3.4). */
export const MARK_ROWS = rows([
  {
    ...SEALING,
    action: 'sign',
    label: '签名',
    by: ['STUDENT'],
    guards: [...FREE, NOT_SIGNED],
    effects: ['agreement.mark', 'notify.employer', 'notify.college'],
  },
  { ...EMPLOYER_SEAL, ...COLLEGE, guards: EMPLOYER_TURN, effects: MARKING },
  { ...EMPLOYER_SEAL, ...STAND_IN, guards: [...EMPLOYER_TURN, REASON_LENGTH] },
  { ...AGENCY_SEAL, ...COLLEGE, guards: AGENCY_TURN, effects: MARKING },
  { ...AGENCY_SEAL, ...STAND_IN, guards: [...AGENCY_TURN, REASON_LENGTH] },
  { ...COLLEGE_SEAL, ...COLLEGE, guards: COLLEGE_TURN, effects: MARKING },
  { ...COLLEGE_SEAL, ...STAND_IN, guards: [...COLLEGE_TURN, REASON_LENGTH] },
  {
    ...CENTRE,
    action: 'markSchoolSeal',
    label: '标记学校盖章',
    from: ['SEALING'],
    to: 'SIGNED',
    guards: [...FREE, COLLEGE_SEALED],
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
    guards: [...FREE, MARKED, REASON_LENGTH],
    effects: ['agreement.undoMark', ...ALL],
  },
  {
    ...SCHOOL,
    ...REASONED,
    action: 'sendBack',
    label: '退回修改',
    from: ['SEALING'],
    to: 'RETURNED',
    guards: [...FREE, NOT_ONCE_SIGNED, REASON_LENGTH],
    effects: ['agreement.clearMarks', 'agreement.unfreeze', 'agreement.unlock', ...BOTH, 'notify.counsellor'],
  },
  {
    ...SEALING,
    ...PARTIES,
    ...REASONED,
    action: 'requestCancel',
    label: '申请取消协议',
    guards: [...FREE, NOT_ONCE_SIGNED, BEFORE_COLLEGE_SEAL, REASON_LENGTH],
    effects: ['agreement.askCancel', ...ALL],
  },
  {
    ...SEALING,
    ...PARTIES,
    action: 'withdrawCancel',
    label: '撤回取消申请',
    guards: [OWN_CANCEL],
    effects: ['agreement.dropCancel', ...ALL],
  },
  {
    ...CENTRE,
    action: 'confirmCancel',
    label: '同意取消',
    from: ['SEALING'],
    to: 'VOID',
    guards: [CANCELLING],
    effects: ['agreement.dropCancel', 'agreement.voidNumber', ...ALL],
  },
  {
    ...SEALING,
    ...CENTRE,
    ...REASONED,
    action: 'refuseCancel',
    label: '不同意取消',
    guards: [CANCELLING, REASON_LENGTH],
    effects: ['agreement.dropCancel', ...ALL],
  },
]);

/** A signed agreement follows its termination request, which tells everybody itself. */
export const TERMINATION_ROWS = rows([
  {
    action: 'startTermination',
    label: '解约开始',
    from: ['SIGNED'],
    to: 'TERMINATING',
    by: ['SYSTEM'],
    guards: [NOT_REISSUING],
  },
  { action: 'endTermination', label: '解约撤销', from: ['TERMINATING'], to: 'SIGNED', by: ['SYSTEM'] },
  {
    action: 'terminate',
    label: '解约完成',
    from: ['TERMINATING'],
    to: 'TERMINATED',
    by: ['SYSTEM'],
    effects: ['agreement.voidNumber', 'agreement.proveEnd'],
  },
]);
