import { ApiProblem } from '@qicheng/api-client';

interface Source<Record> {
  /** The newest that is known here. */
  readonly latest: () => Record | undefined;
  readonly reload: () => Promise<Record | undefined>;
}

/** Sends over the newest record; where another tab was faster, once more over its result, which `onMerged` tells. */
export async function saveOver<Record>(
  { latest, reload }: Source<Record>,
  send: (record: Record) => Promise<unknown>,
  onMerged: () => void,
): Promise<void> {
  const sendOver = async (record: Record | undefined) => {
    if (record !== undefined) await send(record);
  };
  try {
    await sendOver(latest() ?? (await reload()));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
    await sendOver(await reload());
    onMerged();
  }
}
