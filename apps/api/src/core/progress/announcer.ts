import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '../work/index.js';
import { EVENT_CHANNEL, type WatchedEvent } from './event-hub.js';

/** Words of one tenth of a second leave together: a NOTIFY inside every transaction would make all commits queue up. */
const TOGETHER_MS = 100;
/** Told when messages wait in the outbox. */
export const OUTBOX_CHANNEL = 'outbox';

const TELL = 'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as word(channel, payload)';

/** Tells every process, after the commit, what has changed; a word that gets lost costs freshness, never data. */
@Injectable()
export class Announcer implements OnApplicationShutdown {
  private readonly logger = new Logger(Announcer.name);
  private readonly waiting = new Map<string, { channel: string; payload: string }>();
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<unknown> = Promise.resolve();

  constructor(private readonly work: UnitOfWork) {}

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.flush();
    await this.sending;
  }

  /** Tells the screens that watch `topic`; of several words about one topic the last one stands. */
  announce(topic: string, data: WatchedEvent['data'] = {}): void {
    this.afterCommit(topic, EVENT_CHANNEL, JSON.stringify({ topic, data }));
  }

  /** Tells the relay that messages wait. */
  wakeRelay(): void {
    this.afterCommit(OUTBOX_CHANNEL, OUTBOX_CHANNEL, '');
  }

  private afterCommit(key: string, channel: string, payload: string): void {
    this.work.afterCommit(() => {
      this.waiting.set(key, { channel, payload });
      this.timer ??= setTimeout(() => this.flush(), TOGETHER_MS);
    });
  }

  private flush(): void {
    this.timer = undefined;
    const words = [...this.waiting.values()];
    this.waiting.clear();
    if (words.length === 0) return;
    const parameters = [words.map((word) => word.channel), words.map((word) => word.payload)];
    this.sending = this.work
      .detachedSql(TELL, parameters)
      .catch((error: Error) => this.logger.warn(`nobody was told: ${error.message}`));
  }
}
