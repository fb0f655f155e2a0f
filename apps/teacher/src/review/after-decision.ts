import type { Neighbours } from './review-record';

/** Where a reviewer goes after a decision: on to the next record of the same queue, at its end to the page that says so. */
export const afterDecision = (path: string, near: Pick<Neighbours, 'nextId'> | undefined, search: string): string =>
  `${path}/${near?.nextId ?? 'done'}${search}`;
