import type { Role } from '@qicheng/domain';
import type { FilterField, RecordColumn } from '@qicheng/ui';
import type { ReactNode } from 'react';
import type { StepTable } from '../workflow/next-step';
import type { BatchAction } from './batch-action';
import type { Offer, ReviewTypes } from './review-record';
import type { ReviewSource } from './review-source';
import type { ReviewWords } from './review-words';

/** What a column may need to know of the page. */
export interface ColumnPlace {
  /** Address of a record that keeps the queue's filters. */
  readonly hrefOf: (id: string) => string;
  /** The reader has no choice of colleges. */
  readonly oneCollege: boolean;
  /** The state whose tab is open; missing where all are shown. */
  readonly state: string | undefined;
  readonly role: Role;
}

/** One kind of review: everything in which its queue and its pages differ from those of another. */
export interface ReviewKind<Types extends ReviewTypes> {
  /** Where its pages stand, such as `/origin-reviews`. */
  readonly path: `/${string}`;
  readonly flow: StepTable;
  readonly source: ReviewSource<Types>;
  readonly words: ReviewWords;
  /** What the address asks of the queue, in the API's words. */
  readonly filterOf: (filters: Readonly<Record<string, string>>) => Types['filter'];
  readonly columns: (place: ColumnPlace) => RecordColumn<Types['row']>[];
  /** Filters of a state besides keyword and part of the school; `state` is missing where all are shown. */
  readonly filters?: (state: string | undefined) => readonly FilterField[];
  /** Its records belong to no college or class: none is offered to choose from. */
  readonly schoolwide?: boolean;
  /** States shown as tabs, the first one when nothing is asked for; what waits for the role, then every state and all when left out. */
  readonly tabs?: (role: Role) => readonly string[];
  /** What the role may do with many records of a state at once; `state` is missing where all are shown. */
  readonly batch: (role: Role, state: string | undefined) => readonly BatchAction<Types['row'], Types['verb']>[];
  /** What else the chosen rows of a state are good for, such as printing them; stands before the batch's steps. */
  readonly batchTools?: (chosen: readonly Types['row'][], state: string | undefined) => ReactNode;
  /** What the reader may do with one record. */
  readonly offers: (view: Types['view']) => readonly Offer[];
  /** Whose record it is, under its name. */
  readonly leadOf: (view: Types['view']) => string;
  /** The usual reasons for returning. */
  readonly quickOpinions: readonly string[];
  /** Steps with a control of their own, which the head of the page therefore leaves out. */
  readonly ownSteps?: readonly string[];
}
