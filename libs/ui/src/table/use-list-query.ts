import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readListQuery, writeListQuery, type ListQuery } from './list-query';

/** A list query bound to the address bar, so that a filtered list can be bookmarked, shared and gone back to. */
export interface ListQueryControl {
  readonly query: ListQuery;
  /** Changes filters and starts at page 1; an empty value removes its filter. */
  readonly setFilters: (changes: Readonly<Record<string, string | undefined>>) => void;
  readonly setPage: (page: number, pageSize: number) => void;
  readonly setSort: (sort: string | undefined) => void;
  readonly reset: () => void;
}

/** Binds paging, sorting and filters to the address; `usual` must keep its identity between renders. */
export function useListQuery(usual: Partial<ListQuery> = NOTHING): ListQueryControl {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readListQuery(params, usual), [params, usual]);
  const change = useCallback(
    (next: (query: ListQuery) => ListQuery) =>
      setParams((now) => writeListQuery(next(readListQuery(now, usual)), usual), {
        replace: true,
        preventScrollReset: true,
      }),
    [setParams, usual],
  );
  return useMemo(
    () => ({
      query,
      setFilters: (changes) => change((now) => ({ ...now, page: 1, filters: merge(now.filters, changes) })),
      setPage: (page, pageSize) => change((now) => ({ ...now, page: pageSize === now.pageSize ? page : 1, pageSize })),
      setSort: (sort) => change(({ sort: _, ...now }) => ({ ...now, page: 1, ...(sort && { sort }) })),
      reset: () => change(({ pageSize }) => ({ page: 1, pageSize, filters: {} })),
    }),
    [query, change],
  );
}

const NOTHING: Partial<ListQuery> = {};

const merge = (
  filters: ListQuery['filters'],
  changes: Readonly<Record<string, string | undefined>>,
): ListQuery['filters'] =>
  Object.fromEntries(Object.entries({ ...filters, ...changes }).map(([name, value]) => [name, value ?? '']));
