import type { StateMeta } from '../workflow/workflow.js';

/** The states of an agreement, invitations included (workflows §3.2). */
export const AGREEMENT_STATES = {
  DRAFT: { label: '草稿', tone: 'default' },
  INVITED: { label: '待应约', tone: 'processing' },
  INVITE_DECLINED: { label: '已拒绝', tone: 'default', final: true },
  INVITE_EXPIRED: { label: '已过期', tone: 'default', final: true },
  INVITE_WITHDRAWN: { label: '已撤回', tone: 'default', final: true },
  EMPLOYER_CONFIRM: { label: '待单位确认', tone: 'processing' },
  STUDENT_CONFIRM: { label: '待学生确认', tone: 'processing' },
  COUNSELLOR_REVIEW: { label: '待辅导员审核', tone: 'processing' },
  COLLEGE_REVIEW: { label: '待学院审核', tone: 'processing' },
  RETURNED: { label: '审核不通过', tone: 'error' },
  SEALING: { label: '盖章中', tone: 'processing' },
  SIGNED: { label: '已签协议书', tone: 'success' },
  TERMINATING: { label: '解约审核中', tone: 'warning' },
  TERMINATED: { label: '已解约', tone: 'default', final: true },
  VOID: { label: '已作废', tone: 'default', final: true },
} as const satisfies Readonly<Record<string, StateMeta>>;

/** One state of an agreement. */
export type AgreementState = keyof typeof AGREEMENT_STATES;

/** Where an agreement takes the student's only slot; at most one row of a student may be in any of these. */
export const AGREEMENT_ACTIVE_STATES = [
  'EMPLOYER_CONFIRM',
  'STUDENT_CONFIRM',
  'COUNSELLOR_REVIEW',
  'COLLEGE_REVIEW',
  'RETURNED',
  'SEALING',
  'SIGNED',
  'TERMINATING',
] as const satisfies readonly AgreementState[];

/** True when a student with an agreement in this state cannot sign another one. */
export const isAgreementActive = (state: string): boolean => AGREEMENT_ACTIVE_STATES.some((active) => active === state);
