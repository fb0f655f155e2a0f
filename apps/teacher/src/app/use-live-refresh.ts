import { useServerEvents } from '@qicheng/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What is asked again when the API tells that something changed. */
const WATCHED = {
  // Whoever is told of a submission has one more to review.
  notices: ['/api/notifications', '/api/origin-corrections', '/api/origin-reviews/counts'],
  origin: ['/api/origin-reviews/counts'],
} as const;

/** Keeps counts and notices true while the portal is open; one line per topic for all pages, since a browser opens only a few to one host. */
export function useLiveRefresh(): void {
  useRefresh('notices');
  useRefresh('origin');
}

function useRefresh(topic: keyof typeof WATCHED): void {
  const { message } = useServerEvents<object>(topic);
  const queries = useQueryClient();
  useEffect(() => {
    if (message === undefined) return;
    for (const path of WATCHED[topic]) void queries.invalidateQueries({ queryKey: ['get', path] });
  }, [message, topic, queries]);
}
