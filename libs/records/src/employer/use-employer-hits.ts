import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EmployerChoice } from './employer-choice';

/** What somebody has to type before anything is looked for. */
const SHORTEST = 2;
/** Quiet time before a search, in milliseconds. */
const WAIT = 250;

/** Searches while somebody types: after a pause, never twice for the same words, and no late answer over a newer one. */
export function useEmployerHits(search: (q: string) => Promise<readonly EmployerChoice[]>) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAsked(text.trim()), WAIT);
  };
  const long = typed.trim().length >= SHORTEST;
  const { data, isError, isFetching } = useQuery({
    queryKey: ['employer-search', asked],
    queryFn: () => search(asked),
    enabled: asked.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const pending = isFetching || asked !== typed.trim();
  return { typed, type, hits: long ? (data ?? []) : [], status: statusOf(long, pending, isError) };
}

/** What the list says while it has no hit to show. */
export type SearchStatus = 'short' | 'searching' | 'failed' | 'answered';

function statusOf(long: boolean, pending: boolean, failed: boolean): SearchStatus {
  if (!long) return 'short';
  if (pending) return 'searching';
  return failed ? 'failed' : 'answered';
}
