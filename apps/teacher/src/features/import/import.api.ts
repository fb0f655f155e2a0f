import { $api, api, downloadUrl, upload, type components } from '@qicheng/api-client';
import type { ImportState } from '@qicheng/contracts';
import type { ListQuery } from '@qicheng/ui';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type ImportBatch = Schemas['ImportBatchView'];
export type ImportDetail = Schemas['ImportBatchDetail'];
export type ImportColumn = Schemas['ImportColumnView'];
export type ColumnAssignment = Schemas['ColumnAssignmentDto'];
export type ImportIssue = Schemas['ImportIssueView'];
export type ImportChange = Schemas['ImportChangeView'];

const RUNNING: readonly ImportState[] = ['UPLOADED', 'CHECKING', 'COMMITTING', 'CANCELLING'];

/** True while the server works on a batch. */
export const isRunning = (state: ImportState): boolean => RUNNING.includes(state);

/** How often a running batch is asked for where no event arrives, in milliseconds. */
const ASK_EVERY = 4_000;

const paging = ({ page, pageSize }: ListQuery) => ({ page, pageSize });
const at = (id: string) => ({ params: { path: { id } } });

/** A page of imports, newest first; asked again while one of them is running. */
export function useImports(query: ListQuery) {
  const state = query.filters.state as ImportState | undefined;
  return $api.useQuery(
    'get',
    '/api/graduate-imports',
    { params: { query: { ...paging(query), ...(state && { state }) } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state: { data } }) =>
        data?.items.some((batch) => isRunning(batch.state)) ? ASK_EVERY : false,
    },
  );
}

/** One import as stored. */
export const useStoredImport = (id: string) =>
  $api.useQuery('get', '/api/graduate-imports/{id}', at(id), {
    refetchInterval: ({ state: { data } }) => (data && isRunning(data.state) ? ASK_EVERY : false),
  });

/** A page of bad cells. */
export function useImportIssues(id: string, query: ListQuery) {
  const { severity, column } = query.filters;
  const filters = { ...(severity && { severity: severity as ImportIssue['severity'] }), ...(column && { column }) };
  return $api.useQuery(
    'get',
    '/api/graduate-imports/{id}/issues',
    { params: { path: { id }, query: { ...paging(query), ...filters } } },
    { placeholderData: keepPreviousData },
  );
}

/** A page of what committing would do. */
export function useImportChanges(id: string, query: ListQuery) {
  const outcome = query.filters.outcome as ImportChange['outcome'] | undefined;
  return $api.useQuery(
    'get',
    '/api/graduate-imports/{id}/changes',
    { params: { path: { id }, query: { ...paging(query), ...(outcome && { outcome }) } } },
    { placeholderData: keepPreviousData },
  );
}

/** Sends a workbook; resolves with the batch whose check has been ordered. */
export const uploadGraduates = (file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
  upload<ImportDetail>('/api/graduate-imports', file, { onProgress, signal });

/** Addresses of downloads, which carry no header. */
export const templateUrl = (): string => downloadUrl('/api/graduate-imports/template.xlsx');
export const reportUrl = (id: string): string => downloadUrl(`/api/graduate-imports/${id}/report.xlsx`);

/** Steps of a batch; each brings the screens up to date. */
export function useImportActions(id: string) {
  const queries = useQueryClient();
  const refresh = (path: string) => queries.invalidateQueries({ queryKey: ['get', path] });
  const then = async (work: Promise<unknown>) => {
    await work.finally(() => refresh('/api/graduate-imports/{id}'));
    void refresh('/api/graduate-imports');
    void refresh('/api/graduates');
    void refresh('/api/organisation');
  };
  return {
    commit: () => then(api.POST('/api/graduate-imports/{id}/commit', at(id))),
    assign: (columns: ColumnAssignment[]) =>
      then(api.PUT('/api/graduate-imports/{id}/columns', { ...at(id), body: { columns } })),
    cancel: () => then(api.POST('/api/graduate-imports/{id}/cancel', at(id))),
    undo: () => then(api.POST('/api/graduate-imports/{id}/undo', at(id))),
  };
}
