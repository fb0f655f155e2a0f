import type { ReviewBatchItem, ReviewBatchResult } from '@qicheng/contracts';
import { Problem } from '../problem/index.js';

type Act = (item: ReviewBatchItem) => Promise<{ readonly name: string }>;
/** Where the name of a record that refused is found, in the actor's scope. */
interface Names {
  findById(id: string): Promise<{ readonly name: string } | null>;
}

/**
 * Does `act` for each item by itself; what cannot be done is reported and does not stop the others. `act` opens a
 * transaction of its own and returns the record, so the caller must not be in one.
 */
export async function batchOf(items: readonly ReviewBatchItem[], act: Act, names: Names): Promise<ReviewBatchResult[]> {
  const results: ReviewBatchResult[] = [];
  for (const item of items) results.push(await outcomeOf(item, act, names));
  return results;
}

async function outcomeOf(item: ReviewBatchItem, act: Act, names: Names): Promise<ReviewBatchResult> {
  const { id } = item;
  try {
    const { name } = await act(item);
    return { id, name, done: true, message: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const name = (await names.findById(id))?.name ?? '';
    return { id, name, done: false, message: error.message };
  }
}
