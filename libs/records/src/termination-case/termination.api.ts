import { $api, api, downloadUrl, upload, type components } from '@qicheng/api-client';
import type { TerminationPaper } from '@qicheng/domain';
import { useRefreshOnEvent } from '@qicheng/ui';
import { useQueryClient, type Query } from '@tanstack/react-query';

type Schemas = components['schemas'];
/** A request to terminate as it arrives. */
export type TerminationRecord = Schemas['TerminationView'];

const of = (id: string) => ({ params: { path: { id } } });
const keyOf = (id: string) => $api.queryOptions('get', '/api/terminations/{id}', of(id)).queryKey;
const isConcerned = ({ queryKey }: Query) => /^\/api\/((my-)?agreements|terminations)/.test(String(queryKey[1]));

/** One request, asked for again whenever somebody moved it. */
export function useTermination(id: string) {
  useRefreshOnEvent('mine', ['get', '/api/terminations/{id}']);
  return $api.useQuery('get', '/api/terminations/{id}', of(id));
}

/** Opens a draft for a signed agreement; its id. */
export async function startTermination(agreementId: string): Promise<string> {
  const { data } = await api.POST('/api/terminations', { body: { agreementId } });
  return data?.id ?? '';
}

/** What a party does with one request; the answer is on screen at once. */
export function useTerminationActions(id: string) {
  const queries = useQueryClient();
  const show = (view: TerminationRecord | undefined) => {
    queries.setQueryData(keyOf(id), view);
    return view;
  };
  return {
    /** The newest that is known here. */
    latest: () => queries.getQueryData<TerminationRecord>(keyOf(id)),
    reload: async () => show((await api.GET('/api/terminations/{id}', of(id))).data),
    save: async (body: Schemas['SaveTerminationDto']) =>
      show((await api.PUT('/api/terminations/{id}', { ...of(id), body })).data),
    act: async (action: string, body: Schemas['TerminationActDto']) => {
      const params = { path: { id, action } };
      await api.POST('/api/terminations/{id}/actions/{action}', { params, body });
      await queries.invalidateQueries({ predicate: isConcerned });
    },
    attach: async (kind: TerminationPaper, file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
      show(await upload<TerminationRecord>(`/api/terminations/${id}/files?kind=${kind}`, file, { onProgress, signal })),
  };
}

/** Where an uploaded paper is read. */
export const paperUrl = (id: string, kind: string): string => downloadUrl(`/api/terminations/${id}/files/${kind}`);

/** Where the letter to print, sign and seal is read. */
export const letterUrl = (id: string): string => downloadUrl(`/api/terminations/${id}/letter.pdf`);
