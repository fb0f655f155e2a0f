import { useEffect, useState } from 'react';
import { eventLine } from './event-line';

/** The newest message of a topic, and whether the line is up. */
export interface ServerEvents<Message> {
  readonly message: Message | undefined;
  readonly connected: boolean;
}

/** Listens to one topic of the API while mounted, on the line that the whole page shares; no topic, no line. */
export function useServerEvents<Message>(topic: string | undefined): ServerEvents<Message> {
  const [message, setMessage] = useState<Message>();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    if (topic === undefined) return undefined;
    const leave = eventLine.listen(topic, {
      changed: (data) => setMessage(data as Message),
      connected: setConnected,
    });
    return () => {
      leave();
      setMessage(undefined);
      setConnected(false);
    };
  }, [topic]);
  return { message, connected };
}
