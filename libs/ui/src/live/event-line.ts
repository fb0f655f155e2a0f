import { eventUrl } from '@qicheng/api-client';

/** Told of every change of a topic, and of the line going up or down. */
export interface EventListener {
  readonly changed: (data: unknown) => void;
  readonly connected: (up: boolean) => void;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Topics asked for in the same moment share one opening, in milliseconds. */
const TOGETHER = 30;

/**
 * The one line of a page to the API's events, for every topic that anything on it watches: a browser opens only six lines to
 * a host. It reconnects by itself, waiting longer each time, and closes when nobody listens.
 */
export class EventLine {
  private readonly listeners = new Map<string, Set<EventListener>>();
  private source: EventSource | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_WAIT;
  private up = false;

  /** Listens until the returned function is called. */
  listen(topic: string, listener: EventListener): () => void {
    const known = this.listeners.get(topic);
    if (known) known.add(listener);
    else {
      this.listeners.set(topic, new Set([listener]));
      this.open(TOGETHER);
    }
    if (known && this.up) listener.connected(true);
    return () => this.leave(topic, listener);
  }

  private leave(topic: string, listener: EventListener): void {
    const others = this.listeners.get(topic);
    others?.delete(listener);
    if (others === undefined || others.size > 0) return;
    this.listeners.delete(topic);
    this.open(TOGETHER);
  }

  private open(after: number): void {
    clearTimeout(this.opening);
    this.opening = setTimeout(() => this.connect(), after);
  }

  private connect(): void {
    this.source?.close();
    this.source = undefined;
    this.say(false);
    if (this.listeners.size === 0) return;
    const source = new EventSource(eventUrl([...this.listeners.keys()].toSorted()));
    this.source = source;
    source.addEventListener('open', () => {
      this.wait = FIRST_WAIT;
      this.say(true);
    });
    // The API names its events `change`; heartbeats only keep the line open.
    source.addEventListener('change', ({ data }: MessageEvent<string>) => this.tell(JSON.parse(data)));
    source.addEventListener('error', () => this.failed(source));
  }

  /** The browser retries a dropped line; a refused one it gives up. */
  private failed(source: EventSource): void {
    this.say(false);
    if (source !== this.source || source.readyState !== EventSource.CLOSED) return;
    this.open(this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private tell(data: { readonly topic?: string }): void {
    this.listeners.get(data.topic ?? '')?.forEach((listener) => listener.changed(data));
  }

  private say(up: boolean): void {
    this.up = up;
    for (const group of this.listeners.values()) group.forEach((listener) => listener.connected(up));
  }
}

/** The line of this page. */
export const eventLine = new EventLine();
