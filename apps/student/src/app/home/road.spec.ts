import { agreementWith, invitationWith, listOf } from '@qicheng/records/testing';
import { nextStep, roadOf } from './road';

const SIGNED_MARK = { kind: 'STUDENT_SIGNED', at: '2026-11-20T08:00:00Z', byName: '王小明', scanFileId: null } as const;
const current = (...road: Parameters<typeof roadOf>) =>
  roadOf(...road)
    .filter(({ standing }) => standing === 'current')
    .map(({ key }) => key);

describe('my road', () => {
  it.each([
    ['the origin review', 'NOT_STARTED', listOf(), 'origin'],
    ['finding a company', 'APPROVED', listOf(), 'register'],
    ['the review of the agreement', 'APPROVED', listOf(agreementWith({ state: 'COLLEGE_REVIEW' })), 'register'],
    ['the signature', 'APPROVED', listOf(agreementWith({ state: 'SEALING', nextMark: 'STUDENT_SIGNED' })), 'sign'],
    [
      'the stamps',
      'REPORTED',
      listOf(agreementWith({ state: 'SEALING', nextMark: 'EMPLOYER_SEALED', marks: [SIGNED_MARK] })),
      'print',
    ],
  ] as const)('has one stage under way: %s', (_name, origin, mine, stage) =>
    expect(current(origin, mine)).toEqual([stage]),
  );

  it('is walked once the agreement is in force', () =>
    expect(roadOf('APPROVED', listOf(agreementWith({ state: 'SIGNED' }))).map(({ standing }) => standing)).toEqual(
      Array(6).fill('done'),
    ));

  it('begins again after a termination', () =>
    expect(current('APPROVED', listOf(agreementWith({ state: 'TERMINATED' })))).toEqual(['register']));
});

describe('the next step', () => {
  it('is the origin form until it is approved', () => {
    expect(nextStep('RETURNED', listOf())).toMatchObject({ label: '修改并重新提交', mine: true, to: '/origin' });
    expect(nextStep('COLLEGE_REVIEW', listOf()).mine).toBe(false);
  });

  it('is an invitation before an agreement of one’s own', () =>
    expect(nextStep('APPROVED', listOf(invitationWith()))).toEqual({
      to: '/agreements',
      label: '查看并答复邀约',
      mine: true,
    }));

  it('starts an agreement where nothing waits', () =>
    expect(nextStep('APPROVED', listOf())).toMatchObject({ to: '/agreements/new', label: '发起签约' }));

  it('leads to the signature', () =>
    expect(nextStep('APPROVED', listOf(agreementWith({ state: 'SEALING', nextMark: 'STUDENT_SIGNED' })))).toMatchObject(
      { to: '/agreements/a1/sign', mine: true },
    ));

  it('only looks while others act', () =>
    expect(nextStep('APPROVED', listOf(agreementWith({ state: 'EMPLOYER_CONFIRM' })))).toEqual({
      to: '/agreements/a1',
      label: '查看签约进度',
      mine: false,
    }));
});
