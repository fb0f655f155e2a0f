import { Button, Input } from 'antd';
import { M } from '../messages';
import { decisionFlaw } from './review-draft';
import type { DecisionDraft, ReviewField } from './review-field';
import type { ReviewPanelProps } from './review-panel-props';
import styles from './review.module.css';

interface Props extends Pick<ReviewPanelProps, 'editable'> {
  readonly renderEditor: ReviewPanelProps['renderEditor'] | undefined;
  readonly field: ReviewField;
  readonly current: DecisionDraft;
  readonly onDecide: (decision: DecisionDraft) => void;
}

/** Corrects a field on which both sides agree, with a note, or takes the correction back. */
export function FieldCorrection({ field, current, editable, onDecide, renderEditor }: Props) {
  if (!editable)
    return <p className={styles.decided}>{`${M.review.edit} · ${M.review.result}：${field.finalText ?? ''}`}</p>;
  const flaw = decisionFlaw(current);
  const edit = (value: string | null) => onDecide({ ...current, value });
  return (
    <div className={styles.decision}>
      {renderEditor?.(field, current.value, edit) ?? (
        <Input
          aria-label={M.review.finalText(field.label)}
          value={current.value ?? ''}
          onChange={({ target }) => edit(target.value)}
        />
      )}
      <Input
        aria-label={M.review.noteOf(field.label)}
        placeholder={M.review.note}
        maxLength={200}
        value={current.note ?? ''}
        onChange={({ target }) => onDecide({ ...current, note: target.value })}
      />
      <Button
        size="small"
        aria-label={M.review.leaveOf(field.label)}
        onClick={() => onDecide({ key: field.key, decision: 'PENDING', value: null, note: null })}
      >
        {M.review.leave}
      </Button>
      {flaw !== undefined && (
        <span className={styles.flaw} role="status">
          {flaw}
        </span>
      )}
    </div>
  );
}
