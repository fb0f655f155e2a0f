import { CLOCK } from './messages';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time until an instant in the two largest units that matter; undefined when it has passed. */
export function timeLeft(until: string, now: number): string | undefined {
  const left = new Date(until).getTime() - now;
  if (left <= 0) return undefined;
  if (left >= DAY) return CLOCK.days(Math.floor(left / DAY), Math.floor((left % DAY) / HOUR));
  if (left >= HOUR) return CLOCK.hours(Math.floor(left / HOUR), Math.floor((left % HOUR) / MINUTE));
  return CLOCK.minutes(Math.floor(left / MINUTE), Math.floor((left % MINUTE) / SECOND));
}
