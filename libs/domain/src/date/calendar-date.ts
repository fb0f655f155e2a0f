const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WRITTEN =
  /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|(\d{2})(\d{2})?)(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?$/;

/** Days in a month, or 0 for a month that does not exist. */
const daysIn = (year: number, month: number) => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month < 1 || month > 12 ? 0 : 31 - ([4, 6, 9, 11].includes(month) ? 1 : 0);
};

/** True for `YYYY-MM-DD` that names a day of the calendar. */
export function isCalendarDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/**
 * `YYYYMMDD`, `YYYY/M/D`, `YYYY.MM.DD`, `YYYY年M月D日` and a midnight behind them as `YYYY-MM-DD`; a bare month is its first
 * day. Whether the day exists is not asked; other text comes back as it is.
 */
export function normaliseDate(text: string): string {
  if (DATE.test(text)) return text;
  const parts = WRITTEN.exec(text);
  if (!parts) return text;
  const [, year, month = parts[4], day = parts[5] ?? '01'] = parts;
  return month === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Years from one calendar date to a later one, as a decimal; negative when it is earlier. */
export const yearsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.2425 * 86_400_000);

/** Full years of age on a day. */
export const ageOn = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

/** The date so many days later, or earlier for a negative number. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const day = Math.min(Number(date.slice(8)), daysIn(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2027-07-01` as 2027年7月1日; other text comes back as it is. */
export const chineseDate = (date: string): string =>
  isCalendarDate(date) ? `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日` : date;
