/** How a span of time is told. */
export const CLOCK = {
  days: (days: number, hours: number) => `还剩 ${days} 天 ${hours} 小时`,
  hours: (hours: number, minutes: number) => `还剩 ${hours} 小时 ${minutes} 分`,
  minutes: (minutes: number, seconds: number) => `还剩 ${minutes} 分 ${seconds} 秒`,
} as const;
