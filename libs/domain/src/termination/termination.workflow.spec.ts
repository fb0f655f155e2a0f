import fc from 'fast-check';
import { ROLES, type ActingRole } from '../identity/role.js';
import { available, offers } from '../workflow/available.js';
import { decide } from '../workflow/decide.js';
import { diagram } from '../workflow/diagram.js';
import { flaws } from '../workflow/flaws.js';
import { matrix } from '../workflow/matrix.js';
import { nextStage, SCHOOL_STAGES } from '../workflow/school-chain.js';
import { facts } from './sample/facts.js';
import type { TerminationFacts } from './termination-facts.js';
import type { TerminationState } from './termination-row.js';
import { isTerminationWritable, terminationWorkflow } from './termination.workflow.js';

const STATES = Object.keys(terminationWorkflow.states) as TerminationState[];

const counterpart = { actorIsInitiator: false, actorIsCounterpart: true };

const outcome = (subject: TerminationFacts, action: string, role: ActingRole) => {
  const decision = decide(terminationWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};

describe('termination workflow', () => {
  it('is sound', () => expect(flaws(terminationWorkflow)).toEqual([]));
  it('lets exactly these roles act', () => expect(matrix(terminationWorkflow)).toMatchSnapshot());
  it('draws itself', () => expect(diagram(terminationWorkflow)).toMatchSnapshot());

  it('asks the other party on the platform, and wants its letter when it is not or when it refused', () => {
    const submit = (state: TerminationState, given: Partial<TerminationFacts>) =>
      outcome(facts(state, given), 'submit', 'STUDENT');
    expect(submit('DRAFT', {})).toBe('COUNTERPART_CONFIRM');
    expect(submit('DRAFT', { letterUploaded: true })).toBe('COUNTERPART_CONFIRM');
    expect(submit('DRAFT', { counterpartOnPlatform: false })).toBe('letterUploaded');
    expect(submit('DRAFT', { counterpartConfirmOn: false, letterUploaded: true })).toBe('COUNSELLOR_REVIEW');
    expect(submit('COUNTERPART_REFUSED', {})).toBe('letterUploaded');
    expect(submit('COUNTERPART_REFUSED', { letterUploaded: true })).toBe('COUNSELLOR_REVIEW');
    expect(submit('RETURNED', { counterpartAgreed: true })).toBe('COUNSELLOR_REVIEW');
    expect(submit('RETURNED', { letterUploaded: true })).toBe('COUNSELLOR_REVIEW');
    expect(submit('RETURNED', {})).toBe('COUNTERPART_CONFIRM');
    expect(submit('DRAFT', { complete: false })).toBe('complete');
  });

  it.each<[Partial<TerminationFacts>, RegExp]>([
    [{ actorIsInitiator: false }, /发起解约的一方/],
    [{ agreementSigned: false }, /已签的协议书/],
    [{ windowOpen: false }, /尚未开放/],
    [{ mayStart: false }, /未开放由您/],
    [{ overLimit: true }, /上限.*就业中心/],
  ])('with %j the request is not submitted', (given, reason) => {
    for (const state of STATES.filter(isTerminationWritable))
      expect(outcome(facts(state, given), 'submit', 'STUDENT')).toMatch(reason);
  });

  it('lets the centre lift the limit', () =>
    expect(outcome(facts('DRAFT', { overLimit: true, limitOverridden: true }), 'submit', 'STUDENT')).toBe(
      'COUNTERPART_CONFIRM',
    ));

  it('lets only the other party answer', () => {
    expect(outcome(facts('COUNTERPART_CONFIRM'), 'agree', 'STUDENT')).toMatch('另一方');
    expect(outcome(facts('COUNTERPART_CONFIRM', counterpart), 'agree', 'EMPLOYER')).toBe('COUNSELLOR_REVIEW');
    expect(outcome(facts('COUNTERPART_CONFIRM', counterpart), 'refuse', 'EMPLOYER')).toBe('reason');
    expect(
      outcome(facts('COUNTERPART_CONFIRM', { ...counterpart, reason: '岗位仍需要该同学' }), 'refuse', 'EMPLOYER'),
    ).toBe('COUNTERPART_REFUSED');
  });

  it('takes silence without a letter to the centre, for a reason', () => {
    const silent = { answerOverdue: true, reason: '多次电话和邮件联系，单位均未答复' };
    const appeal = (given: Partial<TerminationFacts>) =>
      outcome(facts('COUNTERPART_CONFIRM', given), 'appeal', 'STUDENT');
    expect(appeal(silent)).toBe('CENTRE_REVIEW');
    expect(appeal({ ...silent, chain: ['COUNSELLOR'] })).toBe('CENTRE_REVIEW');
    expect(appeal({ answerOverdue: true })).toBe('reason');
    expect(appeal({ ...silent, answerOverdue: false })).toMatch('答复期');
    expect(appeal({ ...silent, letterUploaded: true })).toMatch('已上传解约函');
    expect(outcome(facts('CENTRE_REVIEW', { chain: ['COUNSELLOR'] }), 'approve', 'CENTRE_ADMIN')).toBe('APPROVED');
  });

  it('tells everybody of the application, of the answer to it and of its end', () => {
    const told = ['student', 'employer', 'counsellor', 'college', 'centre'].map((who) => `notify.${who}`);
    const isPrivate = (row: (typeof terminationWorkflow.table)[number]) =>
      (row.action === 'cancel' && row.from.includes('DRAFT')) || (row.action === 'approve' && row.to !== 'APPROVED');
    for (const row of terminationWorkflow.table.filter((one) => !isPrivate(one)))
      expect([row.action, row.from, row.effects]).toEqual([row.action, row.from, expect.arrayContaining(told)]);
  });

  it('offers each side only its own steps, hindered or not', () => {
    const offered = (given: Partial<TerminationFacts>, role: ActingRole) =>
      offers(terminationWorkflow, facts('COUNTERPART_CONFIRM', given), role).map(({ action }) => action);
    expect(offered({}, 'STUDENT')).toEqual(['escalate', 'appeal', 'cancel']);
    expect(offered(counterpart, 'EMPLOYER')).toEqual(['agree', 'refuse']);
  });

  it('goes on without an answer only after the time for it, with a letter', () => {
    const overdue = { answerOverdue: true };
    expect(outcome(facts('COUNTERPART_CONFIRM'), 'escalate', 'STUDENT')).toMatch('答复期');
    expect(outcome(facts('COUNTERPART_CONFIRM', overdue), 'escalate', 'STUDENT')).toBe('letterUploaded');
    const withLetter = facts('COUNTERPART_CONFIRM', { ...overdue, letterUploaded: true });
    expect(outcome(withLetter, 'escalate', 'STUDENT')).toBe('COUNSELLOR_REVIEW');
    expect(outcome({ ...withLetter, actorIsInitiator: false }, 'escalate', 'SYSTEM')).toBe('COUNSELLOR_REVIEW');
    expect(outcome({ ...withLetter, ...counterpart }, 'escalate', 'EMPLOYER')).toMatch('发起');
  });

  it('follows the chain of the school', () => {
    const path = (chain: TerminationFacts['chain']) => [
      outcome(facts('DRAFT', { chain, counterpartAgreed: true }), 'submit', 'STUDENT'),
      outcome(facts('COUNSELLOR_REVIEW', { chain }), 'approve', 'COUNSELLOR'),
      outcome(facts('COLLEGE_REVIEW', { chain }), 'approve', 'COLLEGE_ADMIN'),
      outcome(facts('CENTRE_REVIEW', { chain }), 'approve', 'CENTRE_ADMIN'),
    ];
    expect(path(SCHOOL_STAGES)).toEqual(['COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'CENTRE_REVIEW', 'APPROVED']);
    expect(path(['COUNSELLOR', 'CENTRE'])).toEqual(['COUNSELLOR_REVIEW', 'CENTRE_REVIEW', 'CENTRE_REVIEW', 'APPROVED']);
    expect(path(['CENTRE'])[0]).toBe('CENTRE_REVIEW');
    expect(path(['COLLEGE'])).toEqual(['COLLEGE_REVIEW', 'COLLEGE_REVIEW', 'APPROVED', 'APPROVED']);
    expect(nextStage(['CENTRE', 'COUNSELLOR'], null)).toBe('COUNSELLOR');
  });

  it('ends the agreement with the last approval, whoever gives it, and with nothing else', () => {
    const ending = terminationWorkflow.table.filter((row) => row.effects?.includes('termination.apply'));
    expect(ending.map((row) => [row.action, row.to])).toEqual(Array(3).fill(['approve', 'APPROVED']));
    expect(terminationWorkflow.table.filter((row) => row.to === 'APPROVED')).toEqual(ending);
  });

  it('keeps the opinions with different people, and letters out of batches', () => {
    expect(
      available(terminationWorkflow, facts('COLLEGE_REVIEW', { actorDidOtherStep: true }), 'COLLEGE_ADMIN'),
    ).toEqual([]);
    expect(outcome(facts('COLLEGE_REVIEW', { inBatch: true }), 'approve', 'COLLEGE_ADMIN')).toMatch('解约函');
    expect(
      outcome(facts('COLLEGE_REVIEW', { inBatch: true, counterpartAgreed: true }), 'approve', 'COLLEGE_ADMIN'),
    ).toBe('CENTRE_REVIEW');
  });

  it('may be cancelled by its initiator until the school approves, and again once returned', () => {
    const open = STATES.filter((state) => !terminationWorkflow.states[state].final);
    for (const state of open) {
      expect(outcome(facts(state), 'cancel', 'STUDENT')).toBe('CANCELLED');
      expect(outcome(facts(state, counterpart), 'cancel', 'EMPLOYER')).toMatch('发起');
    }
    expect(outcome(facts('COLLEGE_REVIEW', { schoolActed: true }), 'cancel', 'STUDENT')).toMatch('不能撤销');
    expect(outcome(facts('RETURNED', { schoolActed: true }), 'cancel', 'STUDENT')).toBe('CANCELLED');
  });

  it('lets no member of staff act for a party', () => {
    const staff = ROLES.filter((role) => role !== 'STUDENT' && role !== 'EMPLOYER');
    const actions = STATES.flatMap((state) =>
      staff.flatMap((role) => offers(terminationWorkflow, facts(state), role).map((offer) => offer.action)),
    );
    expect([...new Set(actions)]).toEqual(['approve', 'return']);
  });

  it('always knows one way for a submission that nothing hinders', () => {
    const anyFacts = fc.record({
      state: fc.constantFrom(...STATES.filter(isTerminationWritable)),
      counterpartOnPlatform: fc.boolean(),
      counterpartConfirmOn: fc.boolean(),
      counterpartAgreed: fc.boolean(),
      letterUploaded: fc.boolean(),
      chain: fc.subarray([...SCHOOL_STAGES], { minLength: 1 }),
    });
    fc.assert(
      fc.property(anyFacts, ({ state, ...given }) => {
        const decision = decide(terminationWorkflow, facts(state, given), 'submit', 'STUDENT');
        const letterMissing = 'refused' in decision && decision.refused.detail === 'letterUploaded';
        expect('row' in decision || (letterMissing && !given.letterUploaded)).toBe(true);
      }),
    );
  });
});
