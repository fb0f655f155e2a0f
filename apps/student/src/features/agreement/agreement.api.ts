import { $api, api, downloadUrl, upload, type components } from '@qicheng/api-client';
import { useServerEvents } from '@qicheng/ui';
import { useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect } from 'react';

type Schemas = components['schemas'];
/** The graduate's own agreement or invitation as it arrives. */
export type MyAgreement = Schemas['AgreementView'];
/** All of them, and whether another may be started. */
export type MyAgreements = Schemas['MyAgreementsView'];
/** What is shown, printed and signed. */
export type Sheet = Schemas['AgreementSheetView'];
/** What the API tells this graduate's pages about. */
export interface LiveNews {
  readonly signing?: 'opened' | 'signed';
  /** Which link a phone is busy with, and until when it works. */
  readonly link?: string;
  readonly expiresAt?: string;
}

const of = (id: string) => ({ params: { path: { id } } });
const keyOf = (id: string) => $api.queryOptions('get', '/api/my-agreements/{id}', of(id)).queryKey;
// The destination follows from the agreement.
const isMine = ({ queryKey }: Query) => /^\/api\/(my-agreements|destination)/.test(String(queryKey[1]));

/** All agreements and invitations of the graduate. */
export const useMyAgreements = () => $api.useQuery('get', '/api/my-agreements');

/** One of them. */
export const useMyAgreement = (id: string) => $api.useQuery('get', '/api/my-agreements/{id}', of(id));

/** What stands on the paper; asked anew for every version of the agreement, so that nobody agrees to an older one. */
export const useSheet = ({ id, version }: Pick<MyAgreement, 'id' | 'version'>) =>
  useQuery({
    queryKey: ['get', '/api/my-agreements/{id}/sheet', id, version],
    queryFn: ({ signal }) => sheetOf(id, signal),
  });

async function sheetOf(id: string, signal: AbortSignal): Promise<Sheet> {
  const { data } = await api.GET('/api/my-agreements/{id}/sheet', { ...of(id), signal });
  if (data === undefined) throw new Error('The API answered nothing.');
  return data;
}

/** Asks again for agreements and sheets whenever somebody moved one; resolves to the newest news. */
export function useLiveAgreements(): LiveNews | undefined {
  const { message } = useServerEvents<LiveNews>('mine');
  const queries = useQueryClient();
  useEffect(() => {
    if (message !== undefined) void queries.invalidateQueries({ predicate: isMine });
  }, [message, queries]);
  return message;
}

/** What the graduate does with one agreement; each answer is on screen at once, and what hangs on it is asked for again. */
export function useAgreementActions(id: string) {
  const queries = useQueryClient();
  const show = (view: MyAgreement | undefined) => {
    queries.setQueryData(keyOf(id), view);
    return view;
  };
  return {
    /** The newest that is known here. */
    latest: () => queries.getQueryData<MyAgreement>(keyOf(id)),
    reload: async () => show((await api.GET('/api/my-agreements/{id}', of(id))).data),
    save: async (body: Schemas['SaveAgreementDraftDto']) =>
      show((await api.PUT('/api/my-agreements/{id}/draft', { ...of(id), body })).data),
    act: async (action: string, body: Schemas['AgreementActDto']) => {
      const params = { path: { id, action } };
      show((await api.POST('/api/my-agreements/{id}/actions/{action}', { params, body })).data);
      await queries.invalidateQueries({ predicate: isMine });
    },
  };
}

/** Starts an agreement with a company of the library. */
export async function initiate(employerId: string): Promise<string> {
  const { data } = await api.POST('/api/my-agreements', { body: { employerId } });
  return data?.id ?? '';
}

/** Hands the sheet out for printing, which is counted. */
export const printSheets = async (id: string): Promise<Sheet[]> =>
  (await api.POST('/api/my-agreements/{id}/print', of(id))).data ?? [];

/** Keeps a photograph of the stamped paper. */
export const uploadScan = (id: string, file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
  upload<Schemas['AgreementScan']>(`/api/my-agreements/${id}/scans`, file, { onProgress, signal });

/** Takes a wrong copy back. */
export const withdrawScan = (id: string, key: string) =>
  api.DELETE('/api/my-agreements/{id}/scans/{key}', { params: { path: { id, key } } });

/** Where a stamped copy is read. */
export const scanUrl = (id: string, scanId: string): string => downloadUrl(`/api/my-agreements/${id}/scans/${scanId}`);

/** Where the signed evidence is read. */
export const evidenceUrl = (id: string): string => downloadUrl(`/api/my-agreements/${id}/evidence.pdf`);
