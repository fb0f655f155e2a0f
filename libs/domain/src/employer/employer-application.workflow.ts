import { REASON_LENGTH } from '../workflow/review-chain.js';
import { workflow, type ActionOf, type EffectOf, type Guard, type StateOf } from '../workflow/workflow.js';
import type { EmployerApplicationKind } from './application-kind.js';

/** What the application table may ask; the API computes it. */
export interface EmployerApplicationFacts {
  readonly state: string;
  readonly kind: EmployerApplicationKind;
  /** The actor is an approved ADMIN of the employer the application is about. */
  readonly actorIsEmployerAdmin: boolean;
  /** `checkEmployer` finds nothing; of a JOIN, the applicant's own data are there. */
  readonly complete: boolean;
  readonly licenceUploaded: boolean;
  readonly reason?: string | null;
}

type ApplicationGuard = Guard<EmployerApplicationFacts>;

/** Whoever asks to join has no standing yet, so an admin of the employer is never the applicant of a JOIN. */
const APPLICANT: ApplicationGuard = {
  reason: '只有申请人可以进行此操作',
  test: (facts) => facts.kind !== 'JOIN' || !facts.actorIsEmployerAdmin,
};
const ADMIN_CHANGES: ApplicationGuard = {
  reason: '只有单位管理员可以申请变更登记信息',
  test: (facts) => facts.kind !== 'CHANGE' || facts.actorIsEmployerAdmin,
};
const LICENCE: ApplicationGuard = {
  reason: '请上传营业执照或登记证书',
  test: (facts) => facts.kind === 'JOIN' || facts.licenceUploaded,
};
const COLLEAGUE_JOINS: ApplicationGuard = {
  reason: '只有本单位管理员可以审核加入申请',
  test: (facts) => facts.kind === 'JOIN' && facts.actorIsEmployerAdmin,
};

const APPROVAL = {
  action: 'approve',
  label: '通过',
  from: ['PENDING_REVIEW'],
  to: 'APPROVED',
  effects: ['application.apply', 'notify.employer'],
} as const;

const REJECTION = {
  action: 'return',
  label: '不通过',
  from: ['PENDING_REVIEW'],
  to: 'REJECTED',
  requires: ['reason'],
  effects: ['notify.employer'],
} as const;

/** What a company sends in 单位入驻申请 (workflows §1.3): the centre decides; a colleague's joining, the employer's admin too. */
export const employerApplicationWorkflow = workflow<EmployerApplicationFacts>()({
  name: 'employer-application',
  label: '单位入驻申请',
  initial: 'DRAFT',
  states: {
    DRAFT: { label: '填写中', tone: 'default' },
    PENDING_REVIEW: { label: '待审核', tone: 'processing' },
    APPROVED: { label: '已入驻', tone: 'success', final: true },
    REJECTED: { label: '未通过', tone: 'error' },
    DISCARDED: { label: '已作废', tone: 'default', final: true },
  },
  table: [
    {
      action: 'submit',
      label: '提交',
      from: ['DRAFT', 'REJECTED'],
      to: 'PENDING_REVIEW',
      by: ['EMPLOYER'],
      guards: [APPLICANT, ADMIN_CHANGES, LICENCE],
      requires: ['complete'],
      effects: ['notify.reviewer'],
    },
    {
      action: 'withdraw',
      label: '撤回',
      from: ['PENDING_REVIEW'],
      to: 'DRAFT',
      by: ['EMPLOYER'],
      guards: [APPLICANT, ADMIN_CHANGES],
    },
    {
      action: 'discard',
      label: '作废',
      from: ['DRAFT', 'REJECTED'],
      to: 'DISCARDED',
      by: ['EMPLOYER'],
      guards: [APPLICANT, ADMIN_CHANGES],
    },
    { ...APPROVAL, by: ['CENTRE_ADMIN'] },
    { ...APPROVAL, by: ['EMPLOYER'], guards: [COLLEAGUE_JOINS] },
    { ...REJECTION, by: ['CENTRE_ADMIN'], guards: [REASON_LENGTH] },
    { ...REJECTION, by: ['EMPLOYER'], guards: [COLLEAGUE_JOINS, REASON_LENGTH] },
  ],
});

/** The states of an application. */
export type EmployerApplicationState = StateOf<typeof employerApplicationWorkflow>;

/** All states of an application, in the order of the table. */
export const APPLICATION_STATES = Object.keys(employerApplicationWorkflow.states) as EmployerApplicationState[];

/** What may be done to an application. */
export type EmployerApplicationAction = ActionOf<typeof employerApplicationWorkflow>;

/** The side effects the API implements, one handler each; notify.reviewer reaches whoever may approve this kind. */
export type EmployerApplicationEffect = EffectOf<typeof employerApplicationWorkflow>;

/** True where the applicant may write: exactly the states from which the table lets one submit. */
export const isApplicationWritable = (state: EmployerApplicationState): boolean =>
  employerApplicationWorkflow.table.some((row) => row.action === 'submit' && row.from.includes(state));
