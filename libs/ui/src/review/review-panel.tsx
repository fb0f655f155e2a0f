import { Button } from 'antd';
import type { ReactNode } from 'react';
import { LeaveGuard } from '../form/leave-guard';
import { M } from '../messages';
import { OpinionPanel } from './opinion-panel';
import { ReviewDifferences } from './review-differences';
import type { DecisionDraft, ReviewField } from './review-field';
import { ReviewSameFields } from './review-same-fields';
import styles from './review.module.css';
import { UnsavedBar } from './unsaved-bar';
import { useReviewDraft } from './use-review-draft';

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

/** The school's record beside the submission: differences first, each decided and saved before an opinion can be given. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { fields, editable } = props;
  const draft = useReviewDraft(props.recordId, fields, props.onSave);
  const differing = fields.filter(({ differs }) => differs);
  return (
    <div className={styles.panel}>
      <div className={styles.sheet}>
        <div className={styles.sheetHead}>
          <h2 className={styles.count}>
            {differing.length === 0 ? M.review.same : M.review.differs(differing.length)}
          </h2>
          {editable && differing.some(({ locked }) => !locked) && (
            <Button onClick={draft.adoptAll}>{M.review.adoptAll}</Button>
          )}
        </div>
        {differing.length > 0 && (
          <ReviewDifferences {...props} fields={differing} edits={draft.edits} onDecide={draft.decide} />
        )}
        <ReviewSameFields
          fields={fields.filter(({ differs }) => !differs)}
          sectionLabel={props.sectionLabel}
          open={differing.length === 0}
        />
        {draft.dirty && <UnsavedBar {...draft} />}
      </div>
      <OpinionPanel {...props} key={props.recordId} draft={draft} />
      <LeaveGuard when={draft.dirty} />
    </div>
  );
}
