import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { filter, interval, map, merge, Observable, Subject } from 'rxjs';
import pg from 'pg';
import { Config } from '../../config.js';

/** Something changed that a screen may be watching; it carries no data, only what to look at again. */
export interface WatchedEvent {
  readonly topic: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** The channel of PostgreSQL on which events travel. */
export const EVENT_CHANNEL = 'qicheng_event';
const HEARTBEAT_MS = 20_000;

/** Brings events from every process to the screens connected to this one, through PostgreSQL's LISTEN/NOTIFY. */
@Injectable()
export class EventHub implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(EventHub.name);
  private readonly events = new Subject<WatchedEvent>();
  private client: pg.Client | null = null;
  private closing = false;

  constructor(private readonly config: Config) {}

  onApplicationBootstrap(): Promise<void> {
    return this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    this.events.complete();
    await this.client?.end();
  }

  /**
   * The events of the `watched` topics (topic → the name the listener knows it by) as server-sent messages, with a heartbeat
   * that keeps proxies from closing the stream.
   */
  stream(watched: ReadonlyMap<string, string>): Observable<{ type?: string; data: object }> {
    const own = this.events.pipe(
      filter((event) => watched.has(event.topic)),
      map(({ topic, data }) => ({ type: 'change', data: { ...data, topic: watched.get(topic) } })),
    );
    return merge(own, interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} }))));
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL });
    client.on('notification', ({ payload }) => this.events.next(JSON.parse(payload ?? '{}') as WatchedEvent));
    client.on('error', (error) => this.retry(error));
    try {
      await client.connect();
      await client.query(`listen ${EVENT_CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.retry(error as Error);
    }
  }

  private retry(error: Error): void {
    if (this.closing) return;
    this.logger.warn(`events interrupted, listening again: ${error.message}`);
    setTimeout(() => void this.listen(), 1000).unref();
  }
}
