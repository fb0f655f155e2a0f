import { CODE_SETS, codeByLabel, codeLabel, codesOf, isCode, selectableCodes } from './code-lookup.js';

describe('code tables', () => {
  it.each(CODE_SETS)('%s: every code once, every name leading to one code', (set) => {
    const codes = codesOf(set);
    expect(new Set(codes.map((entry) => entry.code)).size).toBe(codes.length);
    for (const entry of codes)
      for (const name of [entry.label, ...(entry.aliases ?? [])]) expect(codeByLabel(set, name)).toBe(entry.code);
  });

  it('keep their size', () =>
    expect(Object.fromEntries(CODE_SETS.map((set) => [set, codesOf(set).length]))).toMatchSnapshot());

  it('label what they know and show what they do not', () => {
    expect([codeLabel('political_status', '03'), codeLabel('ethnicity', '99'), codeLabel('gender', null)]).toEqual([
      '共青团员',
      '99',
      '',
    ]);
    expect([isCode('gender', '0'), selectableCodes('gender').map((entry) => entry.code)]).toEqual([true, ['1', '2']]);
  });
});
