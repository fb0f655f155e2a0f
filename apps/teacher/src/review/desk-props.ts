import type { ReviewKind } from './review-kind';
import type { Neighbours, ReviewTypes } from './review-record';
import type { ReviewActions } from './review-source';

/** What a desk is given: one record, its neighbours, and what can be done with it. */
export interface DeskProps<Types extends ReviewTypes> {
  readonly kind: ReviewKind<Types>;
  readonly view: Types['view'];
  readonly near: Neighbours | undefined;
  readonly actions: ReviewActions<Types['view']>;
}
