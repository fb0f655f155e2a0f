import { ApiProblem } from '@qicheng/api-client';
import { QueryClient } from '@tanstack/react-query';

const MOST_RETRIES = 2;

/** Repeats only what may succeed on repetition, and never a write. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < MOST_RETRIES && error instanceof ApiProblem && error.retryable,
        retryDelay: (attempt) => Math.min(800 * 2 ** attempt, 5_000),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
