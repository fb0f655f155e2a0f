/** Counts that took longer than this are worth remembering, in milliseconds. */
const SLOW_MS = 5;
/** How old a remembered count may be, in milliseconds. */
const FRESH_MS = 1000;
const MAX_ENTRIES = 1000;

/** Remembers slow counts for a second, by scope and filter; fast ones are always counted anew, so that small lists stay exact. */
export class TotalCache {
  private readonly totals = new Map<string, { total: number; until: number }>();

  async of(key: string, count: () => Promise<number>): Promise<number> {
    const started = performance.now();
    const known = this.totals.get(key);
    if (known && known.until > started) return known.total;
    const total = await count();
    const now = performance.now();
    if (now - started > SLOW_MS) this.remember(key, total, now + FRESH_MS);
    return total;
  }

  private remember(key: string, total: number, until: number): void {
    if (this.totals.size >= MAX_ENTRIES) this.totals.clear();
    this.totals.set(key, { total, until });
  }
}
