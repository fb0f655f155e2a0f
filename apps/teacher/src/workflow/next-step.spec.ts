import { agreementWorkflow, correctionWorkflow, originWorkflow } from '@qicheng/domain';
import { asksReason, outcomeOf, stateAwaiting } from './next-step';

describe('outcomeOf', () => {
  it('tells what a state is called and who acts in it', () => {
    expect(outcomeOf(originWorkflow, 'COLLEGE_REVIEW')).toEqual({ state: '待学院审核', actors: '学院管理员' });
  });

  it('names whose turn it is, not whoever could step in', () => {
    expect(outcomeOf(agreementWorkflow, 'SEALING')).toMatchObject({ actors: '学生' });
    expect(outcomeOf(agreementWorkflow, 'RETURNED')).toMatchObject({ actors: '学生' });
  });

  it('names nobody once a record is settled or has come to its end', () => {
    expect(outcomeOf(originWorkflow, 'APPROVED')).toEqual({ state: '审核通过', actors: '' });
    expect(outcomeOf(agreementWorkflow, 'VOID')).toEqual({ state: '已作废', actors: '' });
  });

  it('knows nothing while the API says nothing', () => {
    expect(outcomeOf(originWorkflow, null)).toBeUndefined();
    expect(outcomeOf(originWorkflow, 'NONSENSE')).toBeUndefined();
  });
});

it('knows which steps want a reason', () => {
  expect(asksReason(originWorkflow, 'COLLEGE_REVIEW', 'return')).toBe(true);
  expect(asksReason(originWorkflow, 'COLLEGE_REVIEW', 'approve')).toBe(false);
});

describe('stateAwaiting', () => {
  it('is the state of the queue of each reviewer', () => {
    expect(stateAwaiting(originWorkflow, 'COUNSELLOR')).toBe('COUNSELLOR_REVIEW');
    expect(stateAwaiting(originWorkflow, 'COLLEGE_ADMIN')).toBe('COLLEGE_REVIEW');
    expect(stateAwaiting(originWorkflow, 'CENTRE_ADMIN')).toBeUndefined();
    expect(stateAwaiting(correctionWorkflow, 'CENTRE_ADMIN')).toBe('CENTRE_REVIEW');
  });
});
