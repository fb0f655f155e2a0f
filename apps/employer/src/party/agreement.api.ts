import { $api, api, downloadUrl, upload, type components } from '@qicheng/api-client';
import type { AgreementState } from '@qicheng/domain';
import { useServerEvents } from '@qicheng/ui';
import { keepPreviousData, useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect } from 'react';

type Schemas = components['schemas'];
/** An agreement as the company sees it. */
export type Agreement = Schemas['AgreementView'];
/** One row of the company's agreements. */
export type AgreementRow = Schemas['AgreementItem'];
/** What is shown and printed. */
export type Sheet = Schemas['AgreementSheetView'];

/** What the list of agreements is narrowed down by. */
export interface AgreementFilter {
  readonly state?: AgreementState;
  readonly keyword?: string;
}

const of = (id: string) => ({ params: { path: { id } } });
/** True for what may change with any step of an agreement or a termination. */
export const isConcerned = ({ queryKey }: Query) =>
  /^\/api\/(agreements|terminations|employer\/tasks)/.test(String(queryKey[1]));

/** A page of the company's agreements and invitations. */
export const useAgreements = (filter: AgreementFilter, page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    '/api/agreements',
    { params: { query: { ...filter, page, pageSize } } },
    { placeholderData: keepPreviousData },
  );

/** How many of them stand in each state. */
export const useAgreementCounts = (filter: AgreementFilter = {}) =>
  $api.useQuery('get', '/api/agreements/counts', { params: { query: filter } }, { placeholderData: keepPreviousData });

/** One of them. */
export const useAgreement = (id: string) => $api.useQuery('get', '/api/agreements/{id}', of(id));

/** Its sheet as it stands now. */
export const useSheet = (id: string) => $api.useQuery('get', '/api/agreements/{id}/sheet', of(id));

/** Asks again for agreements and terminations whenever somebody moved one of the company's. */
export function useLiveAgreements(): void {
  const { message } = useServerEvents<object>('mine');
  const queries = useQueryClient();
  useEffect(() => {
    if (message !== undefined) void queries.invalidateQueries({ predicate: isConcerned });
  }, [message, queries]);
}

/** What the company does with one agreement; whatever hangs on it is asked for again. */
export function useAgreementActions(id: string) {
  const queries = useQueryClient();
  const reload = () => queries.invalidateQueries({ predicate: isConcerned });
  return {
    reload,
    act: async (action: string, body: Schemas['AgreementActDto']) => {
      // Also after a refusal: somebody else may have moved it meanwhile.
      await api
        .POST('/api/agreements/{id}/actions/{action}', { params: { path: { id, action } }, body })
        .finally(reload);
    },
    confirm: async (body: Schemas['ConfirmAgreementDto']) => {
      await api.POST('/api/agreements/{id}/confirm', { ...of(id), body });
      await reload();
    },
  };
}

/** Hands the sheet out for printing, which is counted. */
export const printSheets = async (id: string): Promise<Sheet[]> =>
  (await api.POST('/api/agreements/prints', { body: { ids: [id] } })).data ?? [];

/** Keeps a photograph or scan of the stamped paper. */
export const uploadScan = (id: string, file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
  upload<Schemas['AgreementScan']>(`/api/agreements/${id}/scans`, file, { onProgress, signal });

/** Takes a wrong copy back. */
export const withdrawScan = (id: string, key: string) =>
  api.DELETE('/api/agreements/{id}/scans/{key}', { params: { path: { id, key } } });

/** Where a stamped copy is read. */
export const scanUrl = (id: string, scanId: string): string => downloadUrl(`/api/agreements/${id}/scans/${scanId}`);

/** Where the signed evidence is read. */
export const evidenceUrl = (id: string): string => downloadUrl(`/api/agreements/${id}/evidence.pdf`);
