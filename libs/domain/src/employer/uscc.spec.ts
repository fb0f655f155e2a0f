import fc from 'fast-check';
import { checkUscc, normaliseUscc, usccCheckCharacter, usccWarning } from './uscc.js';
import { usccKind } from './uscc-kind.js';

describe('unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '9144030071526726XG',
    '91440300708461136T',
    '91999999MA00000154',
    '91999999MA0000023Y',
    '12999999000000019J',
    '92999999MA0000X15M',
    '9199999900000006XG',
    '919999990000002110',
  ])('%s is sound', (uscc) => expect(checkUscc(uscc)).toBeNull());

  // The rules call a wrong organisation code a warning at one place and the last vector invalid at another; we refuse it.
  it.each([
    ['91350100M000100Y44', 'CHECK'],
    ['91350100M000100I43', 'FORMAT'],
    ['9135010', 'FORMAT'],
    ['', 'FORMAT'],
    ['93999999MA0000000D', 'ORGANISATION'],
  ])('%s: %s', (uscc, flaw) => expect(checkUscc(uscc)).toBe(flaw));

  it('finds every single wrong character', () => {
    const sound = '91350100M000100Y43';
    const position = fc.nat(17);
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(position, character, (index, char) => {
        fc.pre(sound.charAt(index) !== char);
        expect(checkUscc(sound.slice(0, index) + char + sound.slice(index + 1))).not.toBeNull();
      }),
    );
  });

  it('is read as people write it', () => expect(normaliseUscc(' ９１350100 m000100y43 ')).toBe('91350100M000100Y43'));

  it('computes its last character', () => expect(usccCheckCharacter('91999999000000211')).toBe('0'));

  it('tells the kind of organisation and doubts a nature that contradicts it', () => {
    expect(['11', '12', '51', '91', '92', '93', 'N1'].map(usccKind)).toEqual([
      'GOVERNMENT',
      'INSTITUTION',
      'SOCIAL',
      'ENTERPRISE',
      'SOLE_PROPRIETOR',
      'COOPERATIVE',
      'OTHER',
    ]);
    expect(usccWarning('91350100M000100Y43', '10')).toMatch('单位性质');
    expect(usccWarning('12999999000000019J', '31')).toMatch('单位性质');
    expect(usccWarning('91350100M000100Y43', '39')).toBeNull();
    expect(usccWarning('91350100M000100Y43', null)).toBeNull();
  });
});
