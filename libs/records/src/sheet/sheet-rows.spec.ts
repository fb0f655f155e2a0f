import { DENSITIES, type Density } from './density';
import { brokenLabel, rowHeight, rowsOf } from './sheet-rows';

const ROOMY = DENSITIES[0] as Density;
const line = (key: string, value: string) => ({ key, label: '岗位名称', value });

describe('rows of the sheet', () => {
  it('hold three short values, and give what is left to the last', () => {
    const rows = rowsOf(
      ['a', 'b', 'c', 'd'].map((key) => line(key, '短')),
      ROOMY,
    );
    expect(rows.map((row) => row.map(({ thirds }) => thirds))).toEqual([[1, 1, 1], [3]]);
  });

  it('give a long value a whole row without moving its neighbours', () => {
    const rows = rowsOf([line('a', '短'), line('b', '长'.repeat(60)), line('c', '短')], ROOMY);
    expect(rows.map((row) => row.map(({ key }) => key))).toEqual([['a'], ['b'], ['c']]);
    expect(rows.every((row) => row.reduce((sum, { thirds }) => sum + thirds, 0) === 3)).toBe(true);
  });

  it('are as high as their tallest cell', () => {
    const [short, long] = rowsOf([line('a', '短'), line('b', '长'.repeat(200))], ROOMY);
    expect(rowHeight(long ?? [], ROOMY)).toBeGreaterThan(3 * rowHeight(short ?? [], ROOMY));
  });

  it('break a long label before its bracket', () => {
    expect(brokenLabel('试用期（见习期）')).toBe('试用期\n（见习期）');
    expect(brokenLabel('统一社会信用代码')).toBe('统一社会信用代码');
  });
});
