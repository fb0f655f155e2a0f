import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Empty } from './empty';
import { ErrorFace } from './error-face';
import { Loading } from './loading';

interface Props<Data> {
  readonly query: Pick<UseQueryResult<Data, unknown>, 'data' | 'error' | 'isPending' | 'refetch'>;
  readonly children: (data: NonNullable<Data>) => ReactNode;
  /** It is a whole page, heading included. */
  readonly page?: boolean;
  readonly shape?: 'table' | 'form' | 'text';
  /** Shown when `isEmpty` holds. */
  readonly empty?: ReactNode;
  readonly isEmpty?: (data: NonNullable<Data>) => boolean;
}

/** Picks the face that fits a query: skeleton, error, empty, or the content. Data that is there stays while it is refreshed. */
export function QueryFace<Data>({ query, children, shape = 'text', page = false, empty, isEmpty }: Props<Data>) {
  const { data, error, isPending, refetch } = query;
  if (data !== undefined && data !== null) return isEmpty?.(data) ? (empty ?? <Empty />) : children(data);
  if (isPending) return <Loading shape={shape} />;
  if (error !== null) return <ErrorFace error={error} page={page} onRetry={() => void refetch()} />;
  return empty ?? <Empty />;
}
