import type { Neighbours } from '../../review';

/** The neighbours of a record in the part of its queue that was fetched; one that is not in it goes on with the first. */
export function neighboursIn(queue: readonly { readonly id: string }[], id: string): Neighbours {
  const at = queue.findIndex((row) => row.id === id);
  return { previousId: queue[at - 1]?.id ?? null, nextId: queue[at + 1]?.id ?? null };
}
