import { setTimeout } from 'node:timers/promises';
import { Problem } from '../problem/index.js';

const ASK_EVERY_MS = 250;

/** How many of something one account, and all accounts of this process together, may have under way at once. */
export class Slots {
  private readonly taken = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly each: number,
    private readonly all: number,
  ) {}

  /** Takes a place; the returned function gives it back, however often it is called. @throws Problem TOO_MANY_REQUESTS. */
  take(who: string): () => void {
    const mine = this.taken.get(who) ?? 0;
    if (mine >= this.each || this.total >= this.all)
      throw new Problem('TOO_MANY_REQUESTS', { detail: '同类任务正在进行，请等它完成后再试', retryAfter: 10 });
    this.change(who, 1);
    let held = true;
    return () => {
      if (held) this.change(who, -1);
      held = false;
    };
  }

  /** The same for who can wait so many milliseconds for a place. @throws Problem as above. */
  async takeWithin(patienceMs: number, who: string): Promise<() => void> {
    const until = Date.now() + patienceMs;
    for (;;) {
      try {
        return this.take(who);
      } catch (error) {
        if (Date.now() >= until) throw error;
        await setTimeout(ASK_EVERY_MS);
      }
    }
  }

  private change(who: string, by: 1 | -1): void {
    const left = (this.taken.get(who) ?? 0) + by;
    this.total += by;
    if (left > 0) this.taken.set(who, left);
    else this.taken.delete(who);
  }
}
