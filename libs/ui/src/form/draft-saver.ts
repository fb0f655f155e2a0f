import { ApiProblem } from '@qicheng/api-client';
import { readDraft, removeDraft, writeDraft } from './draft-store';

/** `local`: kept in this browser until the server can be reached; `refused`: the server will not take it as it is. */
export interface DraftState {
  readonly status: 'clean' | 'dirty' | 'saving' | 'saved' | 'local' | 'refused';
  readonly savedAt?: Date;
  readonly error?: unknown;
}

interface Options<Values> {
  readonly key: string;
  readonly save: (values: Values) => Promise<unknown>;
  /** Quiet time before a save, in ms. */
  readonly delay?: number;
  readonly retryDelay?: number;
}

/** Carries what is typed to this browser at once and to the server soon, one save at a time, the newest values last. */
export class DraftSaver<Values> {
  private state: DraftState = { status: 'clean' };
  private pending: Values | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private options: Options<Values>) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftState => this.state;

  /** The newest way to save; closures of a render grow old. */
  use(save: Options<Values>['save']): void {
    this.options = { ...this.options, save };
  }

  /** What an earlier visit left behind. */
  restore(): Values | undefined {
    return readDraft<Values>(this.options.key)?.values;
  }

  change(values: Values): void {
    this.pending = values;
    writeDraft(this.options.key, { values, at: new Date().toISOString() });
    this.become({ ...this.state, status: 'dirty' });
    this.plan(this.options.delay ?? 1200);
  }

  /** Saves now what waits; resolves true when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.pending !== undefined) await (this.running = this.send(this.pending));
    return this.pending === undefined;
  }

  /** After the record was submitted: nothing is left to keep. */
  clear(): void {
    clearTimeout(this.timer);
    this.pending = undefined;
    removeDraft(this.options.key);
    this.become({ status: 'clean' });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async send(values: Values): Promise<void> {
    this.become({ ...this.state, status: 'saving' });
    try {
      await this.options.save(values);
      this.saved(values);
    } catch (error) {
      this.failed(error);
    } finally {
      this.running = undefined;
    }
  }

  private saved(values: Values): void {
    const newer = this.pending !== values;
    if (!newer) {
      this.pending = undefined;
      removeDraft(this.options.key);
    }
    this.become({ status: newer ? 'dirty' : 'saved', savedAt: new Date() });
  }

  private failed(error: unknown): void {
    const waits = !(error instanceof ApiProblem) || error.retryable || error.status === 401;
    this.become({ ...this.state, status: waits ? 'local' : 'refused', error });
    if (waits) this.plan(this.options.retryDelay ?? 15_000);
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private become(state: DraftState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
