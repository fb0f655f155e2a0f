const OPENS_AT = new Date('2026-09-01T00:00:00+08:00');
const CLOSES_AT = new Date('2027-05-31T23:59:00+08:00');
const DAYS_AT_LEAST = 90;

/** When the demo's graduates may fill in; a demo that is loaded later stays open for a while. */
export function demoWindow(now: Date): { opensAt: Date; closesAt: Date } {
  const atLeast = new Date(now.getTime() + DAYS_AT_LEAST * 86_400_000);
  return { opensAt: OPENS_AT, closesAt: atLeast > CLOSES_AT ? atLeast : CLOSES_AT };
}
