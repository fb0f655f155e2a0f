import '@qicheng/ui/testing';
import { cohortOf, effectOf, phaseOf } from './opening';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

describe('an opening time', () => {
  it('is open from its beginning until just before its end', () => {
    expect(phaseOf(at(2), at(5), at(1))).toBe('upcoming');
    expect(phaseOf(at(2), at(5), at(2))).toBe('open');
    expect(phaseOf(at(2), at(5), at(5))).toBe('closed');
  });

  it('names whom it is for', () => {
    expect(cohortOf('2027', null)).toBe('2027 届 · 全部学历');
    expect(cohortOf('2027', '31')).toBe('2027 届 · 本科生毕业');
  });

  it('says what saving it does', () => {
    const times = { gradYear: '2027', opensAt: at(2), closesAt: at(5) };
    expect(effectOf(times, at(3))).toContain('立即开放');
    expect(effectOf(times, at(1))).toContain('2026-11-02 08:00');
    expect(effectOf(times, at(9))).toContain('立即截止');
  });
});
