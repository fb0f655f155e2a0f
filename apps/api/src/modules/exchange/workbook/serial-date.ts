const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last day Excel knows, 9999-12-31. */
const LAST_SERIAL = 2_958_466;
/** Excel counts a 29 February 1900 that never was; days before it are one off. */
const PHANTOM_DAY = 60;

/** Writes an Excel day number as `YYYY-MM-DD`, with ` HH:mm:ss` when it has a time; what is no real day stays as it was typed. */
export function serialDate(raw: string, date1904: boolean): string {
  const serial = Number(raw);
  const day = Math.floor(serial);
  if (!(serial >= 0 && serial < LAST_SERIAL) || (!date1904 && day === PHANTOM_DAY)) return raw;
  const shift = !date1904 && day > 0 && day < PHANTOM_DAY ? 1 : 0;
  const moment = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((serial + shift) * 86_400) * 1000);
  if (moment.getTime() > Date.UTC(9999, 11, 31) + DAY_MS - 1) return raw;
  const [date = '', time = ''] = moment.toISOString().split(/[T.]/);
  if (!date1904 && day === 0) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}
