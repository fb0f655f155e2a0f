import { api, downloadUrl, upload, type components } from '@qicheng/api-client';
import type { AgreementState, ReissueKind } from '@qicheng/domain';
import { useQuery } from '@tanstack/react-query';
import { contentOf, reviewSource, type QueueFilter, type ReviewAct, type ReviewTypes } from '../../review';

type Schemas = components['schemas'];
export type AgreementView = Schemas['AgreementView'];
export type AgreementItem = Schemas['AgreementItem'];
export type AgreementSheetView = Schemas['AgreementSheetView'];
type Verb = Schemas['AgreementBatchDto']['action'];

/** A step with what only agreements know: the copy a mark rests on, why new paper is needed. */
export interface AgreementStep extends ReviewAct {
  readonly scanId?: string;
  readonly reissueKind?: ReissueKind;
}

/** What a mark may carry: the copy it rests on, and why the centre stands in for a college. */
export type MarkDetails = Pick<AgreementStep, 'scanId' | 'reason'>;

/** Filters of the queue in the API's words. */
export type AgreementFilter = QueueFilter<AgreementState> & {
  readonly employer?: string;
  readonly employerDoubtful?: 'true';
  readonly nextMark?: string;
  readonly cancelling?: 'true';
  readonly reissuing?: 'true';
};

/** The types that an agreement under review is made of. */
export interface AgreementTypes extends ReviewTypes {
  readonly row: AgreementItem;
  readonly view: AgreementView;
  readonly filter: AgreementFilter;
  readonly verb: Verb;
}

/** Agreements as the API gives and takes them. */
export const agreementSource = reviewSource<AgreementTypes>({
  path: '/api/agreements',
  list: (query, signal) => api.GET('/api/agreements', { params: { query }, signal }),
  counts: (query, signal) => api.GET('/api/agreements/counts', { params: { query }, signal }),
  record: (id, signal) => api.GET('/api/agreements/{id}', { params: { path: { id } }, signal }),
  neighbours: (id, query, signal) =>
    api.GET('/api/agreements/{id}/neighbours', { params: { path: { id }, query }, signal }),
  act: (id, action, body) =>
    api.POST('/api/agreements/{id}/actions/{action}', { params: { path: { id, action } }, body }),
  batch: (body) => api.POST('/api/agreements/batch', { body }),
});

/** What stands on the paper; asked anew for every version of the record. */
export const useSheet = (id: string, version: number) =>
  useQuery({
    queryKey: ['get', '/api/agreements/{id}/sheet', id, version],
    queryFn: ({ signal }) => contentOf(api.GET('/api/agreements/{id}/sheet', { params: { path: { id } }, signal })),
  });

/** The sheets to print; the API counts the print. */
export async function printSheets(ids: readonly string[]): Promise<readonly AgreementSheetView[]> {
  const { data } = await api.POST('/api/agreements/prints', { body: { ids: [...ids] } });
  return data ?? [];
}

/** Address of the signed evidence PDF. */
export const evidenceUrl = (id: string): string => downloadUrl(`/api/agreements/${id}/evidence.pdf`);

/** Sends in a photograph or scan of the stamped paper. */
export const uploadScan = (id: string, file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
  upload<Schemas['AgreementScan']>(`/api/agreements/${id}/scans`, file, { onProgress, signal });

/** Takes a wrong copy back. */
export const withdrawScan = (id: string, key: string) =>
  api.DELETE('/api/agreements/{id}/scans/{key}', { params: { path: { id, key } } });

/** Address of a stamped copy. */
export const scanUrl = (id: string, scanId: string): string => downloadUrl(`/api/agreements/${id}/scans/${scanId}`);
