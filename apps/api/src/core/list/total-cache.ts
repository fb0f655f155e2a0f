/** Counts that took longer than `slowMs` are worth remembering; tests that compare totals on a busy machine let none be. */
export const COUNTING = { slowMs: 5 };
/** How old a remembered count may be, in milliseconds. */
const FRESH_MS = 1000;
const MAX_ENTRIES = 1000;

/**
 * Remembers slow counts for about a second, by scope and filter; fast ones are always counted anew, so that small lists stay
 * exact. When a remembered one has aged, one reader counts anew while the others go on with it: never do all count at once.
 */
export class TotalCache {
  private readonly totals = new Map<string, { total: number; until: number }>();

  async of(key: string, count: () => Promise<number>): Promise<number> {
    const known = this.recall(key);
    if (known !== undefined) return known;
    const started = performance.now();
    const total = await count();
    this.learn(key, total, performance.now() - started);
    return total;
  }

  /** The remembered total; undefined when there is none, or when it is this reader's turn to count anew. */
  recall(key: string): number | undefined {
    const entry = this.totals.get(key);
    const now = performance.now();
    if (!entry || entry.until > now) return entry?.total;
    this.totals.set(key, { total: entry.total, until: now + FRESH_MS });
    return undefined;
  }

  /** Tells a total and how long its query took, in milliseconds. */
  learn(key: string, total: number, tookMs: number): void {
    if (tookMs > COUNTING.slowMs) this.remember(key, total, performance.now() + FRESH_MS);
    else this.totals.delete(key);
  }

  private remember(key: string, total: number, until: number): void {
    if (this.totals.size >= MAX_ENTRIES) this.totals.clear();
    this.totals.set(key, { total, until });
  }
}
