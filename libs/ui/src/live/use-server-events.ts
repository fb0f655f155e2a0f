import { eventUrl } from '@qicheng/api-client';
import { useEffect, useState } from 'react';

/** The newest message of a topic, and whether the line is up. */
export interface ServerEvents<Message> {
  readonly message: Message | undefined;
  readonly connected: boolean;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Listens to one topic of the API while mounted; reconnects by itself, waiting longer each time; no topic, no line. */
export function useServerEvents<Message>(topic: string | undefined): ServerEvents<Message> {
  const [message, setMessage] = useState<Message>();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    if (topic === undefined) return undefined;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    let wait = FIRST_WAIT;
    const connect = () => {
      source = new EventSource(eventUrl(topic));
      source.addEventListener('open', () => {
        wait = FIRST_WAIT;
        setConnected(true);
      });
      // The API names its events `change`; heartbeats only keep the line open.
      source.addEventListener('change', ({ data }: MessageEvent<string>) => setMessage(JSON.parse(data) as Message));
      source.addEventListener('error', () => {
        setConnected(false);
        // The browser retries a dropped line; a refused one it gives up.
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(connect, wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      });
    };
    connect();
    return () => {
      clearTimeout(timer);
      source.close();
      setMessage(undefined);
      setConnected(false);
    };
  }, [topic]);
  return { message, connected };
}
