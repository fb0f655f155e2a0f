import type { ReactNode } from 'react';
import type { DecisionDraft, ReviewField } from './review-field';
import type { ReviewOpinionProps } from './review-opinion-props';

/** What a review panel is given; it fetches nothing. */
export interface ReviewPanelProps extends Omit<ReviewOpinionProps, 'hint' | 'onSave'> {
  /** Of the record: decisions that were not saved stay in this browser as long as it is the same. */
  readonly version: number;
  readonly fields: readonly ReviewField[];
  readonly sectionLabel: (section: string) => string;
  /** The decisions may be changed. */
  readonly editable: boolean;
  /** Resolves once `fields` hold what was saved. */
  readonly onSave: (decisions: readonly DecisionDraft[]) => Promise<unknown>;
  /** This level may approve while differences are undecided. */
  readonly pendingAllowed?: boolean;
  /** The control that edits a field's third value; a text box when left out. */
  readonly renderEditor?: (
    field: ReviewField,
    value: string | null,
    onChange: (value: string | null) => void,
  ) => ReactNode;
}
