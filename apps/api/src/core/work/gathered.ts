/** Largest number of questions in one statement. */
const MOST = 200;

interface Waiting<Answer> {
  readonly answered: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks many at once: while one statement is under way, the questions that come wait for the next one and share it, so that a busy
 * process pays a round trip for many requests and an idle one waits for nobody. No answer is older than its question.
 */
export class Gathered<Answer> {
  private waiting = new Map<string, Waiting<Answer>>();
  private busy = false;

  /** @param askAll answers each of its keys; it never gets a key twice. */
  constructor(private readonly askAll: (keys: string[]) => Promise<(key: string) => Answer>) {}

  /** The answer for `key`; fails as the statement that it shared did. */
  ask(key: string): Promise<Answer> {
    const already = this.waiting.get(key);
    if (already) return already.answered;
    const { promise: answered, resolve, reject } = later<Answer>();
    this.waiting.set(key, { answered, resolve, reject });
    if (!this.busy) void this.serve();
    return answered;
  }

  private async serve(): Promise<void> {
    this.busy = true;
    while (this.waiting.size > 0) await this.serveOnce([...this.waiting].slice(0, MOST));
    this.busy = false;
  }

  private async serveOnce(batch: [string, Waiting<Answer>][]): Promise<void> {
    for (const [key] of batch) this.waiting.delete(key);
    try {
      const answerTo = await this.askAll(batch.map(([key]) => key));
      for (const [key, { resolve }] of batch) resolve(answerTo(key));
    } catch (error) {
      for (const [, { reject }] of batch) reject(error);
    }
  }
}

function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
