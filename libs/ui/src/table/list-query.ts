/** What a list shows: page from 1, rows per page, `field` or `-field`, and filters by name. */
export interface ListQuery {
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** The most rows the API gives at once. */
export const MOST_ROWS = 100;

const RESERVED = new Set(['page', 'pageSize', 'sort']);

const whole = (text: string | null, fallback: number, most: number): number => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : fallback;
};

/** Reads a list query from an address; what makes no sense falls back to the usual. */
export function readListQuery(params: URLSearchParams, usual: Partial<ListQuery> = {}): ListQuery {
  const sort = params.get('sort') ?? usual.sort;
  const given = [...params].filter(
    ([name, value]) => !RESERVED.has(name) && (value !== '' || name in (usual.filters ?? {})),
  );
  return {
    page: whole(params.get('page'), 1, Number.MAX_SAFE_INTEGER),
    pageSize: whole(params.get('pageSize'), usual.pageSize ?? 20, MOST_ROWS),
    ...(sort && { sort }),
    filters: { ...usual.filters, ...Object.fromEntries(given) },
  };
}

/** Writes a list query into an address, leaving out what is usual. */
export function writeListQuery(query: ListQuery, usual: Partial<ListQuery> = {}): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query.filters))
    if (value !== (usual.filters?.[name] ?? '')) params.set(name, value);
  if (query.sort !== undefined && query.sort !== usual.sort) params.set('sort', query.sort);
  if (query.page > 1) params.set('page', String(query.page));
  if (query.pageSize !== (usual.pageSize ?? 20)) params.set('pageSize', String(query.pageSize));
  return params;
}

/** The query as the API's list endpoints take it. */
export const apiQuery = ({ filters, ...paging }: ListQuery) => ({ ...filters, ...paging });
