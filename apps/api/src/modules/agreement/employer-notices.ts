import { type AgreementState, type EmployerState, employerWorkflow, isEmployerUsable } from '@qicheng/domain';
import type { NamedEmployer } from '../employer/index.js';
import type { Notice } from '../notification/index.js';
import type { Agreement } from './agreement.entity.js';

const labelOf = (state: EmployerState) => employerWorkflow.states[state].label;

/** A graduate's company has been stopped, or may go on. */
export const studentStateNotice = (
  { id, state: standing }: Pick<Agreement, 'id' | 'state'>,
  { name }: NamedEmployer,
  state: EmployerState,
): Notice => ({
  title: `签约单位状态变为“${labelOf(state)}”`,
  body: `“${name}”现为“${labelOf(state)}”，${consequenceOf(standing, isEmployerUsable(state))}`,
  link: `/agreements/${id}`,
});

function consequenceOf(standing: AgreementState, usable: boolean): string {
  if (standing === 'SIGNED' || standing === 'TERMINATING')
    return '您与该单位已签的协议仍然有效，如有疑问请联系辅导员或就业指导中心。';
  return usable
    ? '您与该单位的协议或邀约可以继续办理。'
    : '您与该单位的协议或邀约还在办理。请先与辅导员或就业指导中心确认，再继续办理。';
}

/** A company with which graduates of the reader have running agreements has been stopped, or may go on. */
export const staffStateNotice = ({ name, uscc }: NamedEmployer, state: EmployerState, count: number): Notice => ({
  title: `签约单位状态变为“${labelOf(state)}”`,
  body: isEmployerUsable(state)
    ? `“${name}”现为“${labelOf(state)}”，您负责的毕业生与该单位的 ${count} 份协议可以继续办理。`
    : `“${name}”现为“${labelOf(state)}”，您负责的毕业生与该单位有 ${count} 份协议正在履行或办理，请核实后再办理。`,
  link: `/agreements?state=ALL&employer=${uscc}`,
});

/** Two invitations of what turned out to be one company: only one of them waits for the graduate. */
export const mergedNotice = (keptId: string, from: NamedEmployer, into: NamedEmployer): Notice => ({
  title: '两份邀约已合为一份',
  body: `“${from.name}”与“${into.name}”是同一家单位，“${from.name}”发出的邀约已撤回，请答复“${into.name}”的邀约。`,
  link: `/agreements/${keptId}`,
});
