import { AGREEMENT_STATES, type AgreementState } from '@qicheng/domain';
import { agreementWith, invitationWith } from '@qicheng/records/testing';
import { sortOut, standingOf } from './standing';

describe('where an agreement stands', () => {
  it.each(Object.keys(AGREEMENT_STATES) as AgreementState[])('%s says what comes next and who acts', (state) => {
    const { next, actor } = standingOf(agreementWith({ state }));
    expect(next).toBeTruthy();
    expect(actor).toBeTruthy();
  });

  it.each([
    ['STUDENT_SIGNED', '您本人', '/agreements/a1/sign'],
    ['EMPLOYER_SEALED', '您和用人单位', '/agreements/a1'],
    ['COLLEGE_SEALED', '学院', undefined],
    ['SCHOOL_SEALED', '就业中心', undefined],
  ])('sealing waits for %s by %s', (nextMark, actor, to) => {
    const standing = standingOf(agreementWith({ state: 'SEALING', nextMark }));
    expect(standing.actor).toBe(actor);
    expect(standing.step?.to).toBe(to);
  });

  it('stops for a request to cancel', () =>
    expect(
      standingOf(agreementWith({ state: 'SEALING', nextMark: 'STUDENT_SIGNED', cancelAskedBy: 'EMPLOYER' })),
    ).toMatchObject({ actor: '就业中心' }));

  it('leaves nothing to do with an invitation once another is signed', () =>
    expect(standingOf(invitationWith({ takenElsewhere: true })).step).toBeUndefined());
});

it('sorts drafts and running ones, invitations, and what is over', () => {
  const items = (['SIGNED', 'DRAFT', 'INVITED', 'VOID', 'INVITE_EXPIRED'] as const).map((state) =>
    agreementWith({ state, id: state }),
  );
  const { current, invited, past } = sortOut(items);
  expect([current, invited, past].map((group) => group.map(({ id }) => id))).toEqual([
    ['SIGNED', 'DRAFT'],
    ['INVITED'],
    ['VOID', 'INVITE_EXPIRED'],
  ]);
});
