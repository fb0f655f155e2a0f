import { backOf } from './back-fit';
import { PAPER } from './density';
import { LONGEST, USUAL } from './sample/contents';

const withTerms = (specialTerms: string, content = USUAL) => backOf({ ...content, specialTerms });

describe('the second page', () => {
  it('is set large where there are only the clauses', () => {
    const { density, special, specialColumns } = withTerms('');
    expect(density.pt).toBeGreaterThanOrEqual(9);
    expect([special, specialColumns]).toEqual(['（无）', 1]);
  });

  it.each([
    ['Han characters', '约'.repeat(2000)],
    ['Latin letters', 'termination '.repeat(166)],
    ['one endless word', 'x'.repeat(2000)],
    ['twenty-five paragraphs', `${'约'.repeat(79)}\n`.repeat(25)],
    ['a thousand lines', '一\n'.repeat(1000)],
  ])('holds 2000 characters of %s beside the clauses of the house', (_kind, terms) =>
    expect(withTerms(terms).height).toBeLessThanOrEqual(PAPER.body),
  );

  it('holds them beside the longest clauses a school may write', () => {
    expect(backOf(LONGEST).height).toBeLessThanOrEqual(PAPER.body);
    expect(withTerms('一\n'.repeat(1000), LONGEST).height).toBeLessThanOrEqual(PAPER.body);
  });

  it('prints the terms word for word, line by line', () =>
    expect(withTerms('第一条\n第二条').special).toBe('第一条\n第二条'));

  it('runs lines together only when the page has not that many, each break to be seen', () => {
    const { special } = withTerms('一\n'.repeat(1000));
    expect(special.startsWith('一¶一¶')).toBe(true);
    expect(special.match(/一/g)).toHaveLength(1000);
  });
});
