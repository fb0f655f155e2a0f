import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useServerEvents } from './use-server-events';

/** Asks again for everything under `queryKey` whenever the API says that `topic` changed; resolves nothing by itself. */
export function useRefreshOnEvent(topic: string | undefined, queryKey: QueryKey): void {
  const { message } = useServerEvents<object>(topic);
  const queries = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (message !== undefined) void queries.invalidateQueries({ queryKey: JSON.parse(key) as QueryKey });
  }, [message, key, queries]);
}
