import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.locale('zh-cn');

const ZONE = 'Asia/Shanghai';

/** An instant as `YYYY-MM-DD HH:mm` in Shanghai; empty for none. */
export const dateTime = (instant: string | Date | number | null | undefined): string =>
  format(instant, 'YYYY-MM-DD HH:mm');

/** An instant as `YYYY-MM-DD` in Shanghai; empty for none. */
export const dateOf = (instant: string | Date | number | null | undefined): string => format(instant, 'YYYY-MM-DD');

/** An instant as `HH:mm` in Shanghai; empty for none. */
export const timeOf = (instant: string | Date | number | null | undefined): string => format(instant, 'HH:mm');

function format(instant: string | Date | number | null | undefined, pattern: string): string {
  if (instant === null || instant === undefined || instant === '') return '';
  const moment = dayjs(instant);
  return moment.isValid() ? moment.tz(ZONE).format(pattern) : '';
}
