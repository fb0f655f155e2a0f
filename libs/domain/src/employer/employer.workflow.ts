import { REASON_LENGTH } from '../workflow/review-chain.js';
import { workflow, type ActionOf, type EffectOf, type Guard, type StateOf } from '../workflow/workflow.js';

/** What the employer table may ask of an entry of the library. */
export interface EmployerFacts {
  readonly state: string;
  /** The entry this one is merged into; the act's input. */
  readonly mergeInto?: string | null;
  /** That entry is another one, in state APPROVED. */
  readonly targetUsable?: boolean;
  /** The entry has been verified once, by the centre or by the company's own application. */
  readonly onceVerified?: boolean;
  readonly reason?: string | null;
}

const TARGET_USABLE: Guard<EmployerFacts> = {
  reason: '只能合并到另一个状态正常的单位',
  test: (facts) => !facts.mergeInto || facts.targetUsable === true,
};

const ONCE_VERIFIED: Guard<EmployerFacts> = {
  reason: '从未核实过的单位恢复后仍待核实',
  test: (facts) => facts.onceVerified === true,
};
const NEVER_VERIFIED: Guard<EmployerFacts> = {
  reason: '核实过的单位恢复为正常',
  test: (facts) => facts.onceVerified !== true,
};

const CENTRE_WITH_REASON = { by: ['CENTRE_ADMIN'], guards: [REASON_LENGTH], requires: ['reason'] } as const;

const REINSTATE = {
  ...CENTRE_WITH_REASON,
  action: 'reinstate',
  label: '恢复使用',
  from: ['SUSPENDED', 'BLACKLISTED'],
  effects: ['employer.unflagAgreements', 'notify.employer'],
} as const;

/** One employer of the library 用人单位 (workflows §1.3); what a company sends in has its own flow. */
export const employerWorkflow = workflow<EmployerFacts>()({
  name: 'employer',
  label: '用人单位',
  initial: 'UNVERIFIED',
  states: {
    UNVERIFIED: { label: '待核实', tone: 'warning' },
    APPROVED: { label: '正常', tone: 'success' },
    SUSPENDED: { label: '停用', tone: 'error' },
    BLACKLISTED: { label: '黑名单', tone: 'error' },
    MERGED: { label: '已合并', tone: 'default', final: true },
  },
  table: [
    {
      action: 'verify',
      label: '核实',
      from: ['UNVERIFIED'],
      to: 'APPROVED',
      by: ['CENTRE_ADMIN'],
      effects: ['employer.markVerified'],
    },
    {
      ...CENTRE_WITH_REASON,
      action: 'suspend',
      label: '停用',
      from: ['UNVERIFIED', 'APPROVED'],
      to: 'SUSPENDED',
      effects: ['employer.flagAgreements', 'notify.employer'],
    },
    {
      ...CENTRE_WITH_REASON,
      action: 'blacklist',
      label: '列入黑名单',
      from: ['UNVERIFIED', 'APPROVED', 'SUSPENDED'],
      to: 'BLACKLISTED',
      effects: ['employer.flagAgreements', 'notify.employer'],
    },
    { ...REINSTATE, to: 'APPROVED', guards: [ONCE_VERIFIED, REASON_LENGTH] },
    { ...REINSTATE, to: 'UNVERIFIED', guards: [NEVER_VERIFIED, REASON_LENGTH] },
    {
      action: 'merge',
      label: '合并',
      from: ['UNVERIFIED', 'APPROVED', 'SUSPENDED', 'BLACKLISTED'],
      to: 'MERGED',
      by: ['CENTRE_ADMIN'],
      guards: [TARGET_USABLE],
      requires: ['mergeInto'],
      effects: ['employer.moveToTarget'],
    },
  ],
});

/** The states of an employer in the library. */
export type EmployerState = StateOf<typeof employerWorkflow>;

/** All states of an employer, in the order of the table. */
export const EMPLOYER_STATES = Object.keys(employerWorkflow.states) as EmployerState[];

/** What may be done to an employer of the library. */
export type EmployerAction = ActionOf<typeof employerWorkflow>;

/** The side effects the API implements, one handler each. */
export type EmployerEffect = EffectOf<typeof employerWorkflow>;

/** True when students may pick it and a running step may go on: known or still to be verified, but not stopped. */
export const isEmployerUsable = (state: EmployerState): boolean => state === 'APPROVED' || state === 'UNVERIFIED';
