import fc from 'fast-check';
import { addDays, ageOn, chineseDate, isCalendarDate, normaliseDate, yearsBetween } from './calendar-date.js';

describe('calendar date', () => {
  it.each(['20270630', '2027/6/30', '2027-06-30', '2027.06.30', '2027年6月30日', '2027-06-30 00:00:00'])(
    'reads %s',
    (text) => expect(normaliseDate(text)).toBe('2027-06-30'),
  );
  it.each(['2027-09', '202709', '2027年9月', '2027/9'])('takes the first day of %s', (text) =>
    expect(normaliseDate(text)).toBe('2027-09-01'),
  );
  it.each(['2027', '46203', '明年'])('leaves %s alone', (text) => expect(normaliseDate(text)).toBe(text));
  it.each(['2027-02-30', '2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-6-30'])('%s is no day', (text) =>
    expect(isCalendarDate(text)).toBe(false),
  );
  it('knows every day there is', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => expect(isCalendarDate(date.toISOString().slice(0, 10))).toBe(true)));
  });
  it('measures years and ages', () => {
    expect(yearsBetween('2023-09-01', '2027-06-30')).toBeCloseTo(3.83, 2);
    expect([ageOn('2004-06-30', '2027-06-30'), ageOn('2004-07-01', '2027-06-30')]).toEqual([23, 22]);
  });
  it('counts days over months and leap years', () => {
    expect(addDays('2027-06-30', -30)).toBe('2027-05-31');
    expect([addDays('2028-02-28', 1), addDays('2026-12-31', 1)]).toEqual(['2028-02-29', '2027-01-01']);
  });
  it('writes a day as people read it', () => {
    expect(chineseDate('2027-07-01')).toBe('2027年7月1日');
    expect(chineseDate('待定')).toBe('待定');
  });
});
