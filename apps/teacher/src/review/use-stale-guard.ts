import { ApiProblem } from '@qicheng/api-client';
import type { TimelineItem } from '@qicheng/ui';
import { useState } from 'react';
import { REVIEW } from '../messages/review';
import type { ReviewedRecord } from './review-record';

/** What somebody else did meanwhile; `entry` is missing when the history does not tell. */
export interface Rival {
  readonly recordId: string;
  readonly entry: TimelineItem | undefined;
}

/** Runs a write on a record; throws what it throws. */
export type Guard = (write: () => Promise<unknown>) => Promise<void>;

/**
 * Runs writes on a record. When one is refused because somebody was faster, brings the record up to date, says who it was, and
 * throws on with `kept`, so that the panel keeps what was not saved.
 */
export function useStaleGuard(
  view: ReviewedRecord,
  reload: () => Promise<ReviewedRecord>,
  kept: string = REVIEW.stale.kept,
) {
  const [rival, setRival] = useState<Rival>();
  const guard: Guard = async (write) => {
    try {
      await write();
      setRival(undefined);
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
      const fresh = await reload();
      setRival({ recordId: view.id, entry: newest(view, fresh) });
      throw new ApiProblem(error.status, { code: error.code, detail: kept });
    }
  };
  return { rival: rival?.recordId === view.id ? rival : undefined, guard };
}

function newest(before: ReviewedRecord, after: ReviewedRecord): Rival['entry'] {
  const known = new Set(before.timeline.map(({ id }) => id));
  return after.timeline.filter(({ id }) => !known.has(id)).toSorted((one, other) => timeIn(other) - timeIn(one))[0];
}

const timeIn = ({ at }: TimelineItem): number => new Date(at).getTime();
