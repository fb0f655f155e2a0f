import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { filter, interval, map, merge, Observable, ReplaySubject, Subject, takeUntil } from 'rxjs';
import { Config } from '../../config.js';
import { ChannelListener } from './channel-listener.js';

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
export class EventHub implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly events = new Subject<WatchedEvent>();
  /** Also ends what is opened after it was told. */
  private readonly closing = new ReplaySubject<void>(1);
  private readonly listener: ChannelListener;

  constructor({ DATABASE_URL }: Config) {
    this.listener = new ChannelListener(DATABASE_URL, EVENT_CHANNEL, new Logger(EventHub.name), (payload) =>
      this.events.next(JSON.parse(payload) as WatchedEvent),
    );
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listener.open();
  }

  /** The server closes before `onApplicationShutdown`, and waits for every stream that is open then. */
  beforeApplicationShutdown(): void {
    this.closing.next();
  }

  onApplicationShutdown(): Promise<void> {
    return this.listener.close();
  }

  /**
   * The events of the `watched` topics (topic → the name the listener knows it by) as server-sent messages, with a heartbeat
   * that keeps proxies from closing the stream. It ends when the process does; browsers then connect to the next one.
   */
  stream(watched: ReadonlyMap<string, string>): Observable<{ type?: string; data: object }> {
    const own = this.events.pipe(
      filter((event) => watched.has(event.topic)),
      map(({ topic, data }) => ({ type: 'change', data: { ...data, topic: watched.get(topic) } })),
    );
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} })));
    return merge(own, heartbeat).pipe(takeUntil(this.closing));
  }
}
