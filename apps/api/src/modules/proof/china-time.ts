/** A moment as clocks in China show it: 2026-11-23 16:30:00. */
export const chinaTime = (moment: Date): string => moment.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** A moment as a date in China, in words: 2026年11月23日. */
export const chinaDay = (moment: Date): string =>
  moment.toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' });
