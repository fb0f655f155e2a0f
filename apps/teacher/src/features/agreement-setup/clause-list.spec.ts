import { CLAUSES_MAX_LENGTH, DEFAULT_CLAUSES } from '@qicheng/domain';
import { clauseFlaws, edited, excessOf, lengthOf, moved, sameClauses, withOneMore, worded } from './clause-list';

const CLAUSES = edited([
  { title: '诚信', text: '双方如实告知。' },
  { title: '报到', text: '乙方按时报到。' },
]);

describe('the clauses being edited', () => {
  it('change places, and stay where there is no place', () => {
    expect(moved(CLAUSES, 0, 1).map(({ title }) => title)).toEqual(['报到', '诚信']);
    expect(moved(CLAUSES, 0, -1)).toEqual(CLAUSES);
    expect(moved(CLAUSES, 1, 1)).toEqual(CLAUSES);
  });

  it('tell a new one from all others, also after one was removed', () => {
    const keys = withOneMore(CLAUSES.slice(1)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(withOneMore([])).toEqual([{ key: 0, title: '', text: '' }]);
  });

  it('know what is printed and what does not fit', () => {
    expect(lengthOf(CLAUSES)).toBe(18);
    expect(excessOf(CLAUSES)).toBe(0);
    expect(excessOf([{ title: '标题', text: '字'.repeat(CLAUSES_MAX_LENGTH) }])).toBe(2);
  });

  it('complain about what the API refuses', () => {
    expect(clauseFlaws({ title: ' 一 ', text: '四个字。' })).toEqual({
      title: '标题为 2–30 个字',
      text: '内容为 5–400 个字',
    });
    expect(DEFAULT_CLAUSES.map(clauseFlaws).filter((flaws) => Object.keys(flaws).length > 0)).toEqual([]);
  });

  it('are unchanged when only spaces were added around them', () => {
    const spaced = CLAUSES.map((clause) => ({ ...clause, text: ` ${clause.text} ` }));
    expect(sameClauses(spaced, CLAUSES)).toBe(true);
    expect(worded(spaced)[0]).toEqual({ title: '诚信', text: '双方如实告知。' });
    expect(sameClauses(CLAUSES.slice(1), CLAUSES)).toBe(false);
  });
});
