import type { ReviewKind } from './review-kind';
import type { Neighbours, ReviewTypes } from './review-record';
import type { ReviewActions } from './review-source';
import type { Guard } from './use-stale-guard';

/** What a desk is given: one record, its neighbours, and what can be done with it. */
export interface DeskProps<Types extends ReviewTypes> {
  readonly kind: ReviewKind<Types>;
  readonly view: Types['view'];
  readonly near: Neighbours | undefined;
  /** Its steps are guarded. */
  readonly actions: ReviewActions<Types['view']>;
  /** Runs any other write on the record; when somebody was faster the page says who, and what was typed stays. */
  readonly guard: Guard;
}
