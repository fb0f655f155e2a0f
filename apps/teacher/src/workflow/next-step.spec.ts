import { agreementWorkflow, correctionWorkflow, originWorkflow } from '@qicheng/domain';
import { nextStep, stateAwaiting } from './next-step';

describe('nextStep', () => {
  it('tells where an approval leads and who acts then', () => {
    expect(nextStep(originWorkflow, 'COUNSELLOR_REVIEW', 'approve')).toMatchObject({
      state: '待学院审核',
      actors: '学院管理员',
      reasonNeeded: false,
    });
  });

  it('names whose turn it is, not whoever could step in', () => {
    expect(nextStep(agreementWorkflow, 'COUNSELLOR_REVIEW', 'approve')).toMatchObject({ actors: '学院管理员' });
    expect(nextStep(agreementWorkflow, 'COLLEGE_REVIEW', 'approve')).toMatchObject({ actors: '学生' });
  });

  it('names nobody once a record is settled', () => {
    expect(nextStep(originWorkflow, 'COLLEGE_REVIEW', 'approve')).toMatchObject({ state: '审核通过', actors: '' });
  });

  it('knows that a return wants a reason and goes to the student', () => {
    expect(nextStep(originWorkflow, 'COLLEGE_REVIEW', 'return')).toMatchObject({ actors: '学生', reasonNeeded: true });
  });

  it('knows no step that the table does not have', () => {
    expect(nextStep(originWorkflow, 'DRAFT', 'approve')).toBeUndefined();
  });
});

describe('stateAwaiting', () => {
  it('is the state of the queue of each reviewer', () => {
    expect(stateAwaiting(originWorkflow, 'COUNSELLOR')).toBe('COUNSELLOR_REVIEW');
    expect(stateAwaiting(originWorkflow, 'COLLEGE_ADMIN')).toBe('COLLEGE_REVIEW');
    expect(stateAwaiting(originWorkflow, 'CENTRE_ADMIN')).toBeUndefined();
    expect(stateAwaiting(correctionWorkflow, 'CENTRE_ADMIN')).toBe('CENTRE_REVIEW');
  });
});
