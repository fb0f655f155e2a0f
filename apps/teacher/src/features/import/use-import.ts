import type { ImportState } from '@qicheng/contracts';
import { useServerEvents } from '@qicheng/ui';
import { useEffect } from 'react';
import { isRunning, useStoredImport, type ImportDetail } from './import.api';

/** What the server tells the watchers of a batch. */
export interface ImportEvent {
  readonly state: ImportState;
  readonly phase: string | null;
  readonly progress: number;
}

/** The batch with the newest progress told about it; an event of another state says only that it is time to ask again. */
export function withProgress(batch: ImportDetail, event: ImportEvent | undefined): ImportDetail {
  if (event === undefined || event.state !== batch.state || event.progress < batch.progress) return batch;
  return { ...batch, phase: event.phase, progress: event.progress };
}

/** One import, live while the server works on it. */
export function useImport(id: string) {
  const query = useStoredImport(id);
  const { data, refetch } = query;
  const running = data !== undefined && isRunning(data.state);
  const { message, connected } = useServerEvents<ImportEvent>(running ? `import:${id}` : undefined);
  const moved = message !== undefined && data !== undefined && message.state !== data.state;
  useEffect(() => {
    if (moved) void refetch();
  }, [moved, refetch]);
  return { query: { ...query, data: data && withProgress(data, message) }, connected };
}
