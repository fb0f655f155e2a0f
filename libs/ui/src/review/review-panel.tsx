import { Button } from 'antd';
import { LeaveGuard } from '../form/leave-guard';
import { M } from '../messages';
import { OpinionPanel } from './opinion-panel';
import { ReviewDifferences } from './review-differences';
import type { ReviewPanelProps } from './review-panel-props';
import { ReviewSameFields } from './review-same-fields';
import styles from './review.module.css';
import { UnsavedBar } from './unsaved-bar';
import { useReviewDraft } from './use-review-draft';

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
