import fc from 'fast-check';
import { ROLES, type ActingRole } from '../identity/role.js';
import { available } from '../workflow/available.js';
import { decide } from '../workflow/decide.js';
import { diagram } from '../workflow/diagram.js';
import { flaws } from '../workflow/flaws.js';
import { matrix } from '../workflow/matrix.js';
import type { SchoolStage } from '../workflow/school-chain.js';
import {
  isOriginWritable,
  originWorkflow,
  stateAfterSave,
  type OriginFacts,
  type OriginState,
} from './origin.workflow.js';

const facts = (state: OriginState, given: Partial<OriginFacts> = {}): OriginFacts => ({
  state,
  windowOpen: true,
  complete: true,
  confirmed: true,
  withdrawAllowed: true,
  reviewerActed: false,
  actorDidOtherStep: false,
  pendingDecisions: 0,
  inBatch: false,
  chain: ['COUNSELLOR', 'COLLEGE'],
  ...given,
});

const outcome = (subject: OriginFacts, action: string, role: ActingRole) => {
  const decision = decide(originWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};

describe('origin workflow', () => {
  it('is sound', () => expect(flaws(originWorkflow)).toEqual([]));
  it('lets exactly these roles act', () => expect(matrix(originWorkflow)).toMatchSnapshot());
  it('draws itself', () => expect(diagram(originWorkflow)).toMatchSnapshot());

  it('asks a submission to be in time, complete and confirmed', () => {
    expect(outcome(facts('NOT_STARTED'), 'submit', 'STUDENT')).toBe('COUNSELLOR_REVIEW');
    expect(outcome(facts('DRAFT', { windowOpen: false }), 'submit', 'STUDENT')).toBe('不在生源信息核验开放时间内');
    expect(outcome(facts('RETURNED', { complete: false, confirmed: false }), 'submit', 'STUDENT')).toBe(
      'complete,confirmed',
    );
  });

  it('lets the student withdraw until a reviewer has acted, where the school allows it', () => {
    expect(outcome(facts('COUNSELLOR_REVIEW'), 'withdraw', 'STUDENT')).toBe('DRAFT');
    expect(outcome(facts('COUNSELLOR_REVIEW', { reviewerActed: true }), 'withdraw', 'STUDENT')).toMatch('已处理');
    expect(outcome(facts('COUNSELLOR_REVIEW', { withdrawAllowed: false }), 'withdraw', 'STUDENT')).toMatch('未开放');
    expect(outcome(facts('COLLEGE_REVIEW', { reviewerActed: true }), 'withdraw', 'STUDENT')).toMatch('已处理');
    expect(outcome(facts('COUNSELLOR_REVIEW', { windowOpen: false }), 'withdraw', 'STUDENT')).toMatch('开放时间');
  });

  it('wants every difference decided before the college approves, and before anyone approves in a batch', () => {
    expect(outcome(facts('COUNSELLOR_REVIEW', { pendingDecisions: 2 }), 'approve', 'COUNSELLOR')).toBe(
      'COLLEGE_REVIEW',
    );
    expect(
      outcome(facts('COUNSELLOR_REVIEW', { pendingDecisions: 2, inBatch: true }), 'approve', 'COUNSELLOR'),
    ).toMatch('批量');
    expect(outcome(facts('COLLEGE_REVIEW', { pendingDecisions: 1 }), 'approve', 'COLLEGE_ADMIN')).toMatch('未处理');
    expect(outcome(facts('COLLEGE_REVIEW'), 'approve', 'COLLEGE_ADMIN')).toBe('APPROVED');
  });

  it.each([
    [['COUNSELLOR'], 'COUNSELLOR'],
    [['COLLEGE'], 'COLLEGE_ADMIN'],
  ] as const)('goes to %j alone where the school wants it so, who then decides every difference', (chain, role) => {
    const state = `${chain[0]}_REVIEW` as const;
    expect(outcome(facts('DRAFT', { chain }), 'submit', 'STUDENT')).toBe(state);
    expect(outcome(facts(state, { chain, pendingDecisions: 1 }), 'approve', role)).toBe('还有不一致的信息未处理');
    expect(outcome(facts(state, { chain }), 'approve', role)).toBe('APPROVED');
    expect(outcome(facts(state, { chain }), 'withdraw', 'STUDENT')).toBe('DRAFT');
  });

  it('keeps the two opinions with two people', () => {
    const again = facts('COLLEGE_REVIEW', { actorDidOtherStep: true });
    expect(available(originWorkflow, again, 'COLLEGE_ADMIN')).toEqual([]);
  });

  it.each([
    ['COUNSELLOR_REVIEW', 'return', 'COUNSELLOR', 'RETURNED'],
    ['COLLEGE_REVIEW', 'return', 'COLLEGE_ADMIN', 'RETURNED'],
    ['APPROVED', 'reopen', 'CENTRE_ADMIN', 'RETURNED'],
    ['REPORTED', 'unlock', 'CENTRE_ADMIN', 'APPROVED'],
  ] as const)('from %s, %s needs a reason of 5 to 500 characters', (state, action, role, to) => {
    expect(outcome(facts(state), action, role)).toBe('reason');
    expect(outcome(facts(state, { reason: '不行' }), action, role)).toMatch('5 至 500');
    expect(outcome(facts(state, { reason: '长'.repeat(501) }), action, role)).toMatch('5 至 500');
    expect(outcome(facts(state, { reason: '生源地未精确到区县' }), action, role)).toBe(to);
  });

  it('lets the student write where the student may submit', () => {
    const states = Object.keys(originWorkflow.states) as OriginState[];
    expect(states.filter(isOriginWritable)).toEqual(['NOT_STARTED', 'DRAFT', 'RETURNED']);
    expect(states.map(stateAfterSave).filter((state) => state === 'DRAFT')).toHaveLength(3);
  });

  it('offers exactly what it would let pass, whatever the facts', () => {
    const anyFacts = fc.record({
      state: fc.constantFrom(...(Object.keys(originWorkflow.states) as OriginState[])),
      windowOpen: fc.boolean(),
      complete: fc.boolean(),
      confirmed: fc.boolean(),
      withdrawAllowed: fc.boolean(),
      reviewerActed: fc.boolean(),
      actorDidOtherStep: fc.boolean(),
      pendingDecisions: fc.nat(3),
      inBatch: fc.boolean(),
      chain: fc.subarray<SchoolStage>(['COUNSELLOR', 'COLLEGE'], { minLength: 1 }),
      reason: fc.constantFrom(null, '短', '足够长的原因'),
    });
    fc.assert(
      fc.property(anyFacts, fc.constantFrom<ActingRole>(...ROLES, 'SYSTEM'), (subject, role) => {
        const offered = available(originWorkflow, subject, role);
        for (const { action } of originWorkflow.table) {
          const decision = decide(originWorkflow, subject, action, role);
          expect(offered.includes(action)).toBe('row' in decision || decision.refused.by === 'missing');
        }
      }),
    );
  });
});
