import { ApiProblem } from '@qicheng/api-client';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import type { OriginReviewView } from './origin.api';

/** What somebody else did meanwhile; `entry` is missing when the history does not tell. */
export interface Rival {
  readonly recordId: string;
  readonly entry: OriginReviewView['timeline'][number] | undefined;
}

/**
 * Runs writes on a review. When one is refused because somebody was faster, brings the record up to date, says who it was, and
 * throws on, so that the panel keeps what was not saved.
 */
export function useStaleGuard(view: OriginReviewView, reload: () => Promise<OriginReviewView>) {
  const [rival, setRival] = useState<Rival>();
  const guard = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write();
      setRival(undefined);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
      const fresh = await reload();
      setRival({ recordId: view.id, entry: newest(view, fresh) });
      throw new ApiProblem(error.status, { code: error.code, detail: ORIGIN.stale.kept });
    }
  };
  return { rival: rival?.recordId === view.id ? rival : undefined, guard };
}

function newest(before: OriginReviewView, after: OriginReviewView): Rival['entry'] {
  const known = new Set(before.timeline.map(({ id }) => id));
  return after.timeline.filter(({ id }) => !known.has(id)).toSorted((one, other) => other.at.localeCompare(one.at))[0];
}
