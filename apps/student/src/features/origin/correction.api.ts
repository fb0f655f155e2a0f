import { $api, api, upload, type components } from '@qicheng/api-client';
import { useQueryClient } from '@tanstack/react-query';

type Schemas = components['schemas'];

const ALL = { params: { query: { page: 1, pageSize: 100 } } };

/** The graduate's requests to correct locked fields, newest first. */
export const useCorrections = () => $api.useQuery('get', '/api/origin-corrections', ALL);

/** Keeps a proof until a request names it. */
export const uploadProof = (file: File, onProgress: (percent: number) => void, signal: AbortSignal) =>
  upload<Schemas['UploadedFileView']>('/api/origin-corrections/proofs', file, { onProgress, signal });

/** Asking, and taking a request back. */
export function useCorrectionActions() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['get', '/api/origin-corrections'] });
  return {
    request: async (body: Schemas['RequestCorrectionDto']) => {
      await api.POST('/api/origin-corrections', { body });
      await refresh();
    },
    cancel: async (id: string, version: number) => {
      const path = { id, action: 'cancel' };
      await api.POST('/api/origin-corrections/{id}/actions/{action}', { params: { path }, body: { version } });
      await refresh();
    },
  };
}

/** The graduate's own ID number in plain; the history keeps that it was looked at. */
export async function revealIdNo(): Promise<string> {
  const { data } = await api.POST('/api/my-record/reveal', { body: { field: 'idNo' } });
  return data?.value ?? '';
}
