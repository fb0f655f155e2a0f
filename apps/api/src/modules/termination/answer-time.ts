/** Milliseconds. */
const DAY = 86_400_000;
const REMINDER = 3 * DAY;

/** How long the other side has to answer a request, in milliseconds; `days` is the setting counterpartDays. */
export const answerTime = (days: number): number => days * DAY;

/** How long before its end the other side is reminded, in milliseconds: three days, or half of a time that is shorter than six. */
export const reminderTime = (days: number): number => Math.min(REMINDER, answerTime(days) / 2);
