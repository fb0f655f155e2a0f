import {
  AGREEMENT_NO,
  agreementLevelDigit,
  agreementNo,
  agreementNoParts,
  checkAgreementNo,
  mod37Check,
} from './agreement-no.js';

describe('agreement number (validation §5)', () => {
  it.each([
    ['1000020273000001', 'J'],
    ['1000020273000002', 'H'],
    ['1000020271000001', 'G'],
    ['A12425GABC1234002', 'M'],
  ])('%s is checked by %s', (body, check) => expect(mod37Check(body)).toBe(check));

  it('is made of school, cohort, level and sequence', () => {
    expect(agreementNo('10000', 2027, '3', 1)).toBe('1000020273000001J');
    expect(agreementNo('10000', '2027', '3', 2)).toBe('1000020273000002H');
    expect(agreementNo('10000', '2027', '1', 1)).toBe('1000020271000001G');
    expect(agreementNo('10000', '2027', '4', 999_999)).toMatch(AGREEMENT_NO);
  });

  it.each([
    ['1000', '2027', 1],
    ['10000', '27', 1],
    ['10000', '2027', 0],
    ['10000', '2027', 1_000_000],
    ['10000', '2027', 1.5],
    ['学校一二三', '2027', 1],
  ])('is refused for %s, %s, %s', (school, year, sequence) =>
    expect(() => agreementNo(school, year, '3', sequence)).toThrow(RangeError),
  );

  it('notices any single wrong character and any two swapped neighbours', () => {
    const no = agreementNo('10475', '2027', '3', 482_913);
    expect(checkAgreementNo(no)).toBe(true);
    for (let index = 0; index < no.length; index += 1) {
      for (const digit of '0123456789')
        if (digit !== no[index]) expect(checkAgreementNo(no.slice(0, index) + digit + no.slice(index + 1))).toBe(false);
      const [a, b] = [no[index], no[index + 1]];
      if (b !== undefined && a !== b)
        expect(checkAgreementNo(`${no.slice(0, index)}${b}${a}${no.slice(index + 2)}`)).toBe(false);
    }
    expect(checkAgreementNo('')).toBe(false);
    expect(checkAgreementNo('1000020273000001j')).toBe(false);
  });

  it.each([
    ['01', '1'],
    ['11', '2'],
    ['25', '3'],
    ['31', '3'],
    ['41', '4'],
    ['61', '4'],
    ['??', '4'],
  ])('tells the level of education level %s as %s', (level, digit) => expect(agreementLevelDigit(level)).toBe(digit));

  it('is taken apart again, unless its check character does not fit', () => {
    const parts = { schoolCode: '10475', gradYear: '2027', level: '3', sequence: 482_913 } as const;
    const { schoolCode, gradYear, level, sequence } = parts;
    expect(agreementNoParts(agreementNo(schoolCode, gradYear, level, sequence))).toEqual(parts);
    expect(() => agreementNoParts('10475202734829130')).toThrow(RangeError);
  });
});
