import fc from 'fast-check';
import { checkIdNo, idNoBirthDate, idNoCheckCharacter, idNoGender, maskIdNo, upgradeIdNo } from './id-card.js';

const validIdNo = fc
  .tuple(
    fc.constantFrom('110105', '440524', '539090', '810000'),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc.nat(999),
  )
  .map(
    ([region, birth, sequence]) =>
      region + birth.toISOString().slice(0, 10).replaceAll('-', '') + String(sequence).padStart(3, '0'),
  )
  .map((body) => body + idNoCheckCharacter(body));

describe('resident ID number', () => {
  it.each([
    ['11010519491231002X', null],
    ['440524188001010014', null],
    ['110105194912310021', 'CHECK'],
    ['440524188001010041', 'CHECK'],
    ['999999189001010025', 'PROVINCE'],
    ['99999918900101005X', 'PROVINCE'],
    ['999999189002280019', 'PROVINCE'],
    ['999999189002300016', 'DATE'],
    ['11010519491231002x', 'CHARACTERS'],
    ['110105491231002', 'LENGTH'],
  ])('%s: %s', (idNo, flaw) => expect(checkIdNo(idNo)).toBe(flaw));

  it('judges the age only when told the day', () => {
    expect(checkIdNo('11010519491231002X', '2014-12-31')).toBeNull();
    expect(checkIdNo('11010519491231002X', '2026-11-23')).toBe('AGE');
  });

  it('tells birth date and gender', () => {
    expect([idNoBirthDate('11010519491231002X'), idNoGender('11010519491231002X')]).toEqual(['1949-12-31', '2']);
    expect([idNoGender('440524188001010014'), idNoGender('99999918900101005X')]).toEqual(['1', '1']);
  });

  it('upgrades a number of the first generation', () =>
    expect(upgradeIdNo('110105491231002')).toBe('11010519491231002X'));

  it('masks all but the first three and last two characters', () => {
    expect(maskIdNo('11010519491231002X')).toBe('110***************');
    expect(maskIdNo('E1234567')).toBe('E1******');
    expect(maskIdNo('E1234')).toBe('*****');
  });

  it('accepts every well-made number and no number with one digit changed', () => {
    fc.assert(fc.property(validIdNo, (idNo) => expect(checkIdNo(idNo)).toBeNull()));
    fc.assert(
      fc.property(validIdNo, fc.nat(16), fc.integer({ min: 1, max: 9 }), (idNo, at, shift) => {
        const digit = (Number(idNo[at]) + shift) % 10;
        expect(checkIdNo(idNo.slice(0, at) + String(digit) + idNo.slice(at + 1))).not.toBeNull();
      }),
    );
  });
});
