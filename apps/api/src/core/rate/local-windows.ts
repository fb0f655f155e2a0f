/** What is remembered at most; what began longest ago is forgotten first. */
const MOST = 20_000;

interface Window {
  hits: number;
  readonly endsAt: number;
}

/** Counts in this process alone, without a statement: for limits so wide that a few processes' sum does no harm. */
export class LocalWindows {
  private readonly windows = new Map<string, Window>();

  /** Counts one more within `seconds`; how often it was by now, and how many seconds are left. */
  count(key: string, seconds: number): { hits: number; wait: number } {
    const now = performance.now();
    const open = this.windows.get(key);
    const window = open && open.endsAt > now ? open : { hits: 0, endsAt: now + seconds * 1000 };
    window.hits += 1;
    if (window !== open) this.remember(key, window);
    return { hits: window.hits, wait: Math.ceil((window.endsAt - now) / 1000) };
  }

  private remember(key: string, window: Window): void {
    this.windows.delete(key);
    const [oldest] = this.windows.keys();
    if (this.windows.size >= MOST && oldest !== undefined) this.windows.delete(oldest);
    this.windows.set(key, window);
  }
}
