import { REVIEW } from '../messages/review';
import { outcomeOf } from '../workflow/next-step';
import type { ReviewKind } from './review-kind';
import type { Offer, ReviewTypes } from './review-record';

/** Given in the opinion panel: the approval, and what refuses. */
export const OPINIONS: readonly string[] = ['approve', 'return', 'reject'];

/** What a step brings this very record to, as the API says, in a sentence; empty while it says nothing. */
export function consequence<Types extends ReviewTypes>(
  { flow, words }: Pick<ReviewKind<Types>, 'flow' | 'words'>,
  state: string,
  { action, to }: Pick<Offer, 'action' | 'to'>,
): string {
  const outcome = outcomeOf(flow, to);
  if (outcome === undefined) return '';
  const more = words.besides?.[action] ?? words.besides?.[to ?? ''] ?? '';
  if (to === state) return `${REVIEW.desk.stays(outcome.state, words.told)}${words.besides?.[action] ?? ''}`;
  return `${REVIEW.desk.becomes(outcome.state, outcome.actors, words.told)}${more}`;
}
