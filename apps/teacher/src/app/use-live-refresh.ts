import type { Role } from '@qicheng/domain';
import { useServerEvents } from '@qicheng/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What is asked again when the API tells that something changed. */
const WATCHED = {
  // Whoever is told of a submission has one more to review.
  notices: ['/api/notifications', '/api/origin-reviews/counts'],
  origin: ['/api/origin-reviews/counts'],
  correction: ['/api/origin-corrections/counts'],
  agreement: ['/api/agreements/counts'],
  termination: ['/api/terminations/counts'],
  employer: ['/api/employer-applications', '/api/employer-applications/counts', '/api/employers'],
} as const;

/** Keeps counts and notices true while the portal is open for this role. */
export function useLiveRefresh(role: Role): void {
  useRefresh('notices');
  useRefresh('origin');
  useRefresh('correction');
  useRefresh('agreement');
  useRefresh('termination');
  // Only the centre keeps companies.
  useRefresh(role === 'CENTRE_ADMIN' ? 'employer' : undefined);
}

function useRefresh(topic: keyof typeof WATCHED | undefined): void {
  const { message } = useServerEvents<object>(topic);
  const queries = useQueryClient();
  useEffect(() => {
    if (message === undefined || topic === undefined) return;
    for (const path of WATCHED[topic]) void queries.invalidateQueries({ queryKey: ['get', path] });
  }, [message, topic, queries]);
}
