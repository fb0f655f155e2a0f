import { idNoCheckCharacter } from '../identity/id-card.js';
import { correctionRefusal, followersOf, needsProof } from './correctable.js';
import { newOriginFlaws } from './origin-new-flaws.js';

const numberOf = (seventeen: string) => seventeen + idNoCheckCharacter(seventeen);

describe('what a student may ask to have corrected', () => {
  it.each(['collegeName', 'majorName', 'className', 'name', 'idNo', 'enrollDate', 'studentNo'] as const)(
    '%s',
    (field) => expect(correctionRefusal(field, 'L')).toBeNull(),
  );

  it.each(['examNo', 'durationYears', 'trainingMode', 'majorCode', 'gradYear'] as const)('not %s', (field) =>
    expect(correctionRefusal(field, 'L')).toBe('此项以学籍库为准，请联系就业中心'),
  );

  it('needs a proof for who, when and where', () => {
    expect((['name', 'idNo', 'graduateDate', 'className'] as const).every(needsProof)).toBe(true);
    expect(needsProof('ethnicity')).toBe(false);
  });
});

describe('a claimed ID number', () => {
  const idNo = numberOf('11010120030307002');

  it('brings the birth date and the gender that it says', () =>
    expect(followersOf('idNo', idNo, { idType: '1' })).toEqual({ birthDate: '2003-03-07', gender: '2' }));

  it('brings nothing where it says nothing, or is none', () => {
    expect(followersOf('idNo', 'E12345678', { idType: 'A' })).toEqual({});
    expect(followersOf('idNo', '110101', { idType: '1' })).toEqual({});
    expect(followersOf('birthDate', '2003-03-07', { idType: '1' })).toEqual({});
  });
});

it('tells what a change makes wrong, not what was wrong before', () => {
  const before = { enrollDate: '2023-09-01', graduateDate: '2027-06-30', durationYears: '4', mobile: '1' };
  expect(newOriginFlaws(before, { ethnicity: '02' }).map(({ field }) => field)).toEqual([]);
  expect(newOriginFlaws(before, { graduateDate: '2022-06-30' }).map(({ kind }) => kind)).toContain('dateOrder');
});
