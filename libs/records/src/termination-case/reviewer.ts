import { CASE } from './messages';

const REVIEWER: Readonly<Record<string, string>> = CASE.reviewer;

/** Who of the school reviews a request in this state; undefined where it is nobody of the school. */
export const reviewerIn = (state: string | undefined): string | undefined =>
  state === undefined ? undefined : REVIEWER[state];
