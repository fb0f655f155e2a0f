import { ROLES } from '../identity/role.js';
import { available } from '../workflow/available.js';
import { decide } from '../workflow/decide.js';
import { flaws } from '../workflow/flaws.js';
import { matrix } from '../workflow/matrix.js';
import { employerWorkflow, isEmployerUsable, type EmployerFacts, type EmployerState } from './employer.workflow.js';

const outcome = (subject: EmployerFacts, action: string) => {
  const decision = decide(employerWorkflow, subject, action, 'CENTRE_ADMIN');
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};

describe('employer workflow', () => {
  it('is sound', () => expect(flaws(employerWorkflow)).toEqual([]));
  it('lets exactly these roles act', () => expect(matrix(employerWorkflow)).toMatchSnapshot());

  it.each([
    ['APPROVED', 'suspend', 'SUSPENDED'],
    ['SUSPENDED', 'blacklist', 'BLACKLISTED'],
    ['BLACKLISTED', 'reinstate', 'APPROVED'],
  ] as const)('from %s, %s needs a reason', (state, action, to) => {
    expect(outcome({ state }, action)).toBe('reason');
    expect(outcome({ state, onceVerified: true, reason: '短' }, action)).toMatch('5 至 500');
    expect(outcome({ state, onceVerified: true, reason: '企业已注销，核实无误' }, action)).toBe(to);
  });

  it('merges only into a sound entry', () => {
    expect(outcome({ state: 'UNVERIFIED' }, 'merge')).toBe('mergeInto');
    expect(outcome({ state: 'UNVERIFIED', mergeInto: 'x', targetUsable: false }, 'merge')).toMatch('正常的单位');
    expect(outcome({ state: 'UNVERIFIED', mergeInto: 'x', targetUsable: true }, 'merge')).toBe('MERGED');
    expect(outcome({ state: 'BLACKLISTED', mergeInto: 'x', targetUsable: true }, 'merge')).toBe('MERGED');
  });

  it('verifies nobody by reinstating', () =>
    expect(outcome({ state: 'SUSPENDED', reason: '停用有误，予以恢复' }, 'reinstate')).toBe('UNVERIFIED'));

  it('is the centre’s alone', () => {
    const others = ROLES.filter((role) => role !== 'CENTRE_ADMIN');
    const states = Object.keys(employerWorkflow.states) as EmployerState[];
    expect(states.flatMap((state) => others.flatMap((role) => available(employerWorkflow, { state }, role)))).toEqual(
      [],
    );
    expect(states.filter(isEmployerUsable)).toEqual(['UNVERIFIED', 'APPROVED']);
  });
});
