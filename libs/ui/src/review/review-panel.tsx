import { Button } from 'antd';
import { LeaveGuard } from '../form/leave-guard';
import { M } from '../messages';
import { ReviewDifferences } from './review-differences';
import { ReviewOpinion } from './review-opinion';
import type { ReviewPanelProps } from './review-panel-props';
import { ReviewSameFields } from './review-same-fields';
import styles from './review.module.css';
import { UnsavedBar } from './unsaved-bar';
import { useReviewDraft } from './use-review-draft';

/** The school's record beside the submission: differences first, each decided and saved before an opinion can be given. */
export const ReviewPanel = (props: ReviewPanelProps) => <Panel key={props.recordId} {...props} />;

function Panel(props: ReviewPanelProps) {
  const { fields, editable } = props;
  const draft = useReviewDraft(`${props.recordId}:${props.version}`, fields, props.onSave);
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
          {...props}
          fields={fields.filter(({ differs }) => !differs)}
          edits={draft.edits}
          onDecide={draft.decide}
          open={differing.length === 0}
        />
        {draft.dirty && <UnsavedBar {...draft} />}
      </div>
      <ReviewOpinion {...props} {...circumstances(props, draft)} onSave={() => void draft.save()} />
      <LeaveGuard when={draft.dirty} onLeave={draft.discard} />
    </div>
  );
}

/** No opinion before decisions are saved; undecided differences hold the approval up, or are only mentioned where they may be left over. */
function circumstances(props: ReviewPanelProps, draft: ReturnType<typeof useReviewDraft>) {
  const { asleep, hold, pendingAllowed = false } = props;
  const left = draft.pending > 0;
  return {
    asleep: draft.dirty ? M.review.saveFirst : asleep,
    hold: left && !pendingAllowed ? M.review.undecided(draft.pending) : hold,
    hint: left && pendingAllowed ? M.review.leftOver(draft.pending) : undefined,
  };
}
