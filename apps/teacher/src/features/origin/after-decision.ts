import type { OriginNeighbours } from './origin.api';

/** Where a reviewer goes after a decision: on to the next record of the same queue, at its end to the page that says so. */
export const afterDecision = (near: Pick<OriginNeighbours, 'nextId'> | undefined, search: string): string =>
  `/origin-reviews/${near?.nextId ?? 'done'}${search}`;
