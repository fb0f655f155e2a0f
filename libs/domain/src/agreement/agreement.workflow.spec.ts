import fc from 'fast-check';
import { ROLES, type ActingRole } from '../identity/role.js';
import { available } from '../workflow/available.js';
import { decide } from '../workflow/decide.js';
import { diagram } from '../workflow/diagram.js';
import { flaws } from '../workflow/flaws.js';
import { matrix } from '../workflow/matrix.js';
import type { AgreementFacts } from './agreement-facts.js';
import { AGREEMENT_STATES, isAgreementActive, type AgreementState } from './agreement-state.js';
import { agreementWorkflow, isAgreementOpen, isAgreementWritable } from './agreement.workflow.js';
import { agreementFacts as facts } from './sample/agreement-facts.js';

const outcome = (subject: AgreementFacts, action: string, role: ActingRole) => {
  const decision = decide(agreementWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};
const effects = (subject: AgreementFacts, action: string, role: ActingRole) => {
  const decision = decide(agreementWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.effects : [];
};
const STATES = Object.keys(AGREEMENT_STATES) as AgreementState[];
const REASON = '岗位信息与实际不符';

describe('agreement workflow', () => {
  it('is sound', () => expect(flaws(agreementWorkflow)).toEqual([]));
  it('lets exactly these roles act', () => expect(matrix(agreementWorkflow)).toMatchSnapshot());
  it('draws itself', () => expect(diagram(agreementWorkflow)).toMatchSnapshot());

  it('sends a submission to the employer, else to the first reviewer the school has', () => {
    const claimed = { employerClaimed: true };
    expect(outcome(facts('DRAFT'), 'submit', 'STUDENT')).toBe('COUNSELLOR_REVIEW');
    expect(outcome(facts('DRAFT', claimed), 'submit', 'STUDENT')).toBe('EMPLOYER_CONFIRM');
    expect(outcome(facts('RETURNED', { ...claimed, employerConfirmRequired: false }), 'submit', 'STUDENT')).toBe(
      'COUNSELLOR_REVIEW',
    );
    expect(outcome(facts('DRAFT', { chain: ['COLLEGE'] }), 'submit', 'STUDENT')).toBe('COLLEGE_REVIEW');
  });

  it("sends an employer's own terms back to it when they were changed, whatever the setting", () => {
    const resent = facts('RETURNED', { initiator: 'EMPLOYER', employerClaimed: true, employerConfirmRequired: false });
    expect(outcome(resent, 'submit', 'STUDENT')).toBe('EMPLOYER_CONFIRM');
  });

  it.each<[Partial<AgreementFacts>, string]>([
    [{ windowOpen: false }, '开放时间'],
    [{ originApproved: false }, '生源信息'],
    [{ otherActive: true }, '已有一份进行中的协议'],
    [{ otherDestination: true }, '其他毕业去向'],
    [{ employerUsable: false }, '不能签约'],
  ])('%j keeps the student from submitting and from accepting', (given, reason) => {
    expect(outcome(facts('DRAFT', given), 'submit', 'STUDENT')).toMatch(reason);
    expect(outcome(facts('INVITED', { ...given, initiator: 'EMPLOYER' }), 'accept', 'STUDENT')).toMatch(reason);
  });

  it('asks a submission to be complete, with address and contact checked, and confirmed', () => {
    const bare = facts('DRAFT', { complete: false, defaultsConfirmed: false, confirmed: false });
    expect(outcome(bare, 'submit', 'STUDENT')).toBe('complete,defaultsConfirmed,confirmed');
    expect(outcome(facts('INVITED', { confirmed: false }), 'accept', 'STUDENT')).toBe('confirmed');
  });

  it('takes no answer to an invitation whose time has passed', () => {
    const over = facts('INVITED', { initiator: 'EMPLOYER', inviteOver: true, reason: REASON });
    for (const action of ['accept', 'decline']) expect(outcome(over, action, 'STUDENT')).toMatch('邀约已过期');
    expect(outcome(over, 'expire', 'SYSTEM')).toBe('INVITE_EXPIRED');
  });

  it('has the student confirm once more what the employer changed', () => {
    expect(outcome(facts('EMPLOYER_CONFIRM'), 'confirm', 'EMPLOYER')).toBe('COUNSELLOR_REVIEW');
    expect(outcome(facts('EMPLOYER_CONFIRM', { chain: ['COLLEGE'] }), 'confirm', 'EMPLOYER')).toBe('COLLEGE_REVIEW');
    expect(outcome(facts('EMPLOYER_CONFIRM', { changedByEmployer: true }), 'confirm', 'EMPLOYER')).toBe(
      'STUDENT_CONFIRM',
    );
    expect(outcome(facts('STUDENT_CONFIRM'), 'confirmChanges', 'STUDENT')).toBe('COUNSELLOR_REVIEW');
    expect(outcome(facts('STUDENT_CONFIRM', { reason: REASON }), 'refuseChanges', 'STUDENT')).toBe('RETURNED');
  });

  it('lets the student withdraw until somebody has acted on it', () => {
    expect(outcome(facts('EMPLOYER_CONFIRM'), 'withdraw', 'STUDENT')).toBe('DRAFT');
    expect(outcome(facts('COUNSELLOR_REVIEW'), 'withdraw', 'STUDENT')).toBe('DRAFT');
    expect(outcome(facts('COUNSELLOR_REVIEW', { employerActed: true }), 'withdraw', 'STUDENT')).toMatch('单位已确认');
    expect(outcome(facts('COLLEGE_REVIEW', { reviewerActed: true }), 'withdraw', 'STUDENT')).toMatch('已处理');
    expect(outcome(facts('COUNSELLOR_REVIEW', { withdrawAllowed: false }), 'withdraw', 'STUDENT')).toMatch('未开放');
  });

  it('follows the chain of the school and freezes the content with the last approval', () => {
    const last = facts('COUNSELLOR_REVIEW', { chain: ['COUNSELLOR'] });
    expect(outcome(facts('COUNSELLOR_REVIEW'), 'approve', 'COUNSELLOR')).toBe('COLLEGE_REVIEW');
    expect(effects(facts('COUNSELLOR_REVIEW'), 'approve', 'COUNSELLOR')).toEqual(['notify.college']);
    expect(outcome(last, 'approve', 'COUNSELLOR')).toBe('SEALING');
    expect(effects(last, 'approve', 'COUNSELLOR')).toContain('agreement.freeze');
    expect(outcome(facts('COLLEGE_REVIEW'), 'approve', 'COLLEGE_ADMIN')).toBe('SEALING');
    expect(effects(facts('COLLEGE_REVIEW'), 'approve', 'COLLEGE_ADMIN')).toContain('agreement.freeze');
  });

  it('keeps the two opinions with two people, and the incomplete out of a batch', () => {
    expect(available(agreementWorkflow, facts('COLLEGE_REVIEW', { actorDidOtherStep: true }), 'COLLEGE_ADMIN')).toEqual(
      [],
    );
    const batch = facts('COLLEGE_REVIEW', { inBatch: true, complete: false });
    expect(outcome(batch, 'approve', 'COLLEGE_ADMIN')).toMatch('逐份审核');
  });

  it("returns a student's agreement for mending and ends an employer's", () => {
    const given = { reason: REASON };
    expect(outcome(facts('COUNSELLOR_REVIEW', given), 'return', 'COUNSELLOR')).toBe('RETURNED');
    expect(outcome(facts('COLLEGE_REVIEW', given), 'return', 'COLLEGE_ADMIN')).toBe('RETURNED');
    const invited = { ...given, initiator: 'EMPLOYER' as const };
    expect(outcome(facts('COUNSELLOR_REVIEW', invited), 'return', 'COUNSELLOR')).toBe('VOID');
    expect(outcome(facts('COLLEGE_REVIEW', invited), 'return', 'COLLEGE_ADMIN')).toBe('VOID');
  });

  it.each([
    ['EMPLOYER_CONFIRM', 'reject', 'EMPLOYER', 'RETURNED'],
    ['STUDENT_CONFIRM', 'refuseChanges', 'STUDENT', 'RETURNED'],
    ['INVITED', 'decline', 'STUDENT', 'INVITE_DECLINED'],
    ['COUNSELLOR_REVIEW', 'return', 'COUNSELLOR', 'RETURNED'],
    ['COLLEGE_REVIEW', 'return', 'COLLEGE_ADMIN', 'RETURNED'],
    ['SEALING', 'sendBack', 'CENTRE_ADMIN', 'RETURNED'],
    ['SEALING', 'requestCancel', 'EMPLOYER', 'SEALING'],
  ] as const)('from %s, %s needs a reason of 5 to 500 characters', (state, action, role, to) => {
    expect(outcome(facts(state), action, role)).toBe('reason');
    expect(outcome(facts(state, { reason: '不行' }), action, role)).toMatch('5 至 500');
    expect(outcome(facts(state, { reason: REASON }), action, role)).toBe(to);
  });

  it('lets no member of staff do what is a party’s to do', () => {
    const acts = ['submit', 'accept', 'decline', 'confirm', 'confirmChanges', 'sign', 'requestCancel', 'withdraw'];
    for (const row of agreementWorkflow.table)
      if (acts.includes(row.action))
        expect(row.by.every((role) => role === 'STUDENT' || role === 'EMPLOYER')).toBe(true);
  });

  it('tells where the parties write and which states hold the slot', () => {
    expect(STATES.filter((state) => isAgreementWritable(state, 'STUDENT'))).toEqual(['DRAFT', 'RETURNED']);
    expect(STATES.filter((state) => isAgreementWritable(state, 'EMPLOYER'))).toEqual(['INVITED', 'EMPLOYER_CONFIRM']);
    expect(STATES.some((state) => isAgreementWritable(state, 'COUNSELLOR'))).toBe(false);
    expect(STATES.filter((state) => isAgreementOpen(state) && !isAgreementActive(state))).toEqual(['DRAFT', 'INVITED']);
  });

  it('takes the slot exactly when it enters an active state from outside', () => {
    for (const { from, to, effects: done = [] } of agreementWorkflow.table) {
      const enters = isAgreementActive(to) && from.some((state) => !isAgreementActive(state));
      expect(done.some((effect) => effect === 'agreement.takeSlot')).toBe(enters);
    }
  });

  it('offers exactly what it would let pass, whatever the facts', () => {
    const flags = ['employerClaimed', 'employerActed', 'originApproved', 'signed', 'employerSealed', 'cancelAsked'];
    const anyFacts = fc.record({
      state: fc.constantFrom(...STATES),
      given: fc.dictionary(fc.constantFrom(...flags, 'collegeSealed', 'agencyNeeded', 'otherActive'), fc.boolean()),
    });
    fc.assert(
      fc.property(anyFacts, fc.constantFrom<ActingRole>(...ROLES, 'SYSTEM'), ({ state, given }, role) => {
        const subject = facts(state, given);
        const offered = available(agreementWorkflow, subject, role);
        for (const { action } of agreementWorkflow.table) {
          const decision = decide(agreementWorkflow, subject, action, role);
          expect(offered.includes(action)).toBe('row' in decision || decision.refused.by === 'missing');
        }
      }),
    );
  });
});
