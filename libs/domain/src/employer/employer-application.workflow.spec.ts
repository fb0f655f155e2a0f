import type { ActingRole } from '../identity/role.js';
import { available } from '../workflow/available.js';
import { decide } from '../workflow/decide.js';
import { flaws } from '../workflow/flaws.js';
import { matrix } from '../workflow/matrix.js';
import {
  employerApplicationWorkflow,
  isApplicationWritable,
  type EmployerApplicationFacts,
  type EmployerApplicationState,
} from './employer-application.workflow.js';

const facts = (
  state: EmployerApplicationState,
  given: Partial<EmployerApplicationFacts> = {},
): EmployerApplicationFacts => ({
  state,
  kind: 'NEW',
  actorIsEmployerAdmin: false,
  complete: true,
  licenceUploaded: true,
  ...given,
});

const outcome = (subject: EmployerApplicationFacts, action: string, role: ActingRole) => {
  const decision = decide(employerApplicationWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};

const REASON = '营业执照不清晰，请重新上传';

describe('employer application workflow', () => {
  it('is sound', () => expect(flaws(employerApplicationWorkflow)).toEqual([]));
  it('lets exactly these roles act', () => expect(matrix(employerApplicationWorkflow)).toMatchSnapshot());

  it('wants complete data and the licence, which a colleague need not bring', () => {
    expect(outcome(facts('DRAFT'), 'submit', 'EMPLOYER')).toBe('PENDING_REVIEW');
    expect(outcome(facts('DRAFT', { complete: false }), 'submit', 'EMPLOYER')).toBe('complete');
    expect(outcome(facts('DRAFT', { licenceUploaded: false }), 'submit', 'EMPLOYER')).toMatch('营业执照');
    expect(outcome(facts('DRAFT', { licenceUploaded: false, kind: 'JOIN' }), 'submit', 'EMPLOYER')).toBe(
      'PENDING_REVIEW',
    );
    expect(outcome(facts('REJECTED'), 'submit', 'EMPLOYER')).toBe('PENDING_REVIEW');
  });

  it('lets the employer’s admin ask for changes, nobody else', () => {
    expect(outcome(facts('DRAFT', { kind: 'CHANGE' }), 'submit', 'EMPLOYER')).toMatch('单位管理员');
    expect(outcome(facts('DRAFT', { kind: 'CHANGE', actorIsEmployerAdmin: true }), 'submit', 'EMPLOYER')).toBe(
      'PENDING_REVIEW',
    );
  });

  it('is decided by the centre, and a joining by the employer’s admin too', () => {
    for (const kind of ['NEW', 'CLAIM', 'CHANGE'] as const) {
      expect(outcome(facts('PENDING_REVIEW', { kind }), 'approve', 'CENTRE_ADMIN')).toBe('APPROVED');
      const admin = facts('PENDING_REVIEW', { kind, actorIsEmployerAdmin: true });
      expect(outcome(admin, 'approve', 'EMPLOYER')).toMatch('本单位管理员');
    }
    const joining = facts('PENDING_REVIEW', { kind: 'JOIN', actorIsEmployerAdmin: true });
    expect(available(employerApplicationWorkflow, joining, 'EMPLOYER')).toEqual(['approve', 'return']);
    expect(outcome({ ...joining, actorIsEmployerAdmin: false }, 'approve', 'EMPLOYER')).toMatch('本单位管理员');
    expect(outcome(joining, 'approve', 'CENTRE_ADMIN')).toBe('APPROVED');
  });

  it('is rejected with a reason, and withdrawn by whoever sent it', () => {
    expect(outcome(facts('PENDING_REVIEW'), 'return', 'CENTRE_ADMIN')).toBe('reason');
    expect(outcome(facts('PENDING_REVIEW', { reason: REASON }), 'return', 'CENTRE_ADMIN')).toBe('REJECTED');
    const joining = facts('PENDING_REVIEW', { kind: 'JOIN', actorIsEmployerAdmin: true, reason: REASON });
    expect(outcome(joining, 'return', 'EMPLOYER')).toBe('REJECTED');
    expect(outcome(joining, 'withdraw', 'EMPLOYER')).toMatch('申请人');
    expect(outcome(facts('PENDING_REVIEW'), 'withdraw', 'EMPLOYER')).toBe('DRAFT');
  });

  it('is discarded by whoever writes it, for good, and not while somebody reads it', () => {
    for (const state of ['DRAFT', 'REJECTED'] as const)
      expect(outcome(facts(state), 'discard', 'EMPLOYER')).toBe('DISCARDED');
    expect(outcome(facts('DRAFT', { kind: 'CHANGE' }), 'discard', 'EMPLOYER')).toMatch('单位管理员');
    expect(available(employerApplicationWorkflow, facts('PENDING_REVIEW'), 'EMPLOYER')).not.toContain('discard');
    expect(available(employerApplicationWorkflow, facts('DISCARDED'), 'EMPLOYER')).toEqual([]);
  });

  it('may be written where it may be submitted', () => {
    const states = Object.keys(employerApplicationWorkflow.states) as EmployerApplicationState[];
    expect(states.filter(isApplicationWritable)).toEqual(['DRAFT', 'REJECTED']);
  });
});
