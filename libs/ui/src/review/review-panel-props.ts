import type { ReactNode } from 'react';
import type { DecisionDraft, ReviewField } from './review-field';

/** What a review panel is given; it fetches nothing. */
export interface ReviewPanelProps {
  /** Another id starts the decisions afresh. */
  readonly recordId: string;
  readonly fields: readonly ReviewField[];
  readonly sectionLabel: (section: string) => string;
  /** Actions the API allows this reader: `approve`, `return`. */
  readonly actions: readonly string[];
  /** The decisions may be changed. */
  readonly editable: boolean;
  /** Resolves once `fields` hold what was saved. */
  readonly onSave: (decisions: readonly DecisionDraft[]) => Promise<unknown>;
  readonly onApprove: (opinion: string) => Promise<unknown>;
  readonly onReturn: (reason: string) => Promise<unknown>;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly position?: { readonly at: number; readonly of: number };
  readonly quickOpinions?: readonly string[];
  /** This level may approve while differences are undecided. */
  readonly pendingAllowed?: boolean;
  /** The control that edits a field's third value; a text box when left out. */
  readonly renderEditor?: (
    field: ReviewField,
    value: string | null,
    onChange: (value: string | null) => void,
  ) => ReactNode;
  /** Who acts after approval and after return, in a sentence each. */
  readonly next?: { readonly approve: string; readonly return: string };
}
