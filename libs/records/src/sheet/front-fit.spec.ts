import { DENSITIES, PAPER } from './density';
import { frontOf } from './front-fit';
import { LONGEST, USUAL } from './sample/contents';

describe('the first page', () => {
  it('is set large where the parties wrote little', () => {
    const { density, height } = frontOf(USUAL);
    expect(density.pt).toBeGreaterThanOrEqual(9.5);
    expect(height).toBeLessThanOrEqual(PAPER.body);
  });

  it('holds the longest values that every field may have', () => {
    const { density, height } = frontOf(LONGEST);
    expect(DENSITIES).toContain(density);
    expect(density.pt).toBeLessThan(frontOf(USUAL).density.pt);
    expect(height).toBeLessThanOrEqual(PAPER.body);
  });

  it('shows every line once, in its order, and leaves nothing blank', () => {
    const { groups } = frontOf(USUAL);
    const cells = groups.flatMap(({ rows }) => rows.flat());
    const { partyA, partyB, partyC, terms } = USUAL;
    expect(cells.map(({ key }) => key)).toEqual([...partyA, ...partyB, ...partyC, ...terms].map(({ key }) => key));
    expect(cells.every(({ value }) => value !== '')).toBe(true);
  });

  it('keeps a term that the catalogue no longer knows', () => {
    const old = { key: 'copies', label: '份数', value: '3' };
    const { groups } = frontOf({ ...USUAL, terms: [...USUAL.terms, old] });
    expect(groups.find(({ key }) => key === 'TERMS')?.rows.flat()).toContainEqual(expect.objectContaining(old));
  });
});
