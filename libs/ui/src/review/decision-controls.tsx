import { Input, Radio } from 'antd';
import { M } from '../messages';
import { decisionFlaw } from './review-draft';
import type { DecisionDraft, ReviewDecision, ReviewField } from './review-field';
import type { ReviewPanelProps } from './review-panel-props';
import styles from './review.module.css';

interface Props extends Pick<ReviewPanelProps, 'editable' | 'renderEditor'> {
  readonly field: ReviewField;
  readonly current: DecisionDraft;
  readonly onDecide: (decision: DecisionDraft) => void;
}

const CHOICES: readonly { readonly value: ReviewDecision; readonly label: string }[] = [
  { value: 'ADOPT', label: M.review.adopt },
  { value: 'KEEP', label: M.review.keep },
  { value: 'EDIT', label: M.review.edit },
];

/** Adopt, keep or edit one field, with the note or the value that the choice asks for. */
export function DecisionControls({ field, current, editable, onDecide, renderEditor }: Props) {
  if (!editable) return <Decided field={field} />;
  const flaw = decisionFlaw(current);
  const choose = (decision: ReviewDecision) =>
    onDecide({ ...current, decision, value: decision === 'EDIT' ? (current.value ?? field.finalValue) : null });
  const edit = (value: string | null) => onDecide({ ...current, value });
  return (
    <div className={styles.decision}>
      <Radio.Group
        aria-label={M.review.decision(field.label)}
        optionType="button"
        buttonStyle="solid"
        options={[...CHOICES]}
        value={current.decision}
        onChange={({ target }) => choose(target.value as ReviewDecision)}
      />
      {current.decision === 'EDIT' &&
        (renderEditor?.(field, current.value, edit) ?? (
          <Input
            aria-label={M.review.finalText(field.label)}
            value={current.value ?? ''}
            onChange={({ target }) => edit(target.value)}
          />
        ))}
      {current.decision !== 'PENDING' && (
        <Input
          aria-label={M.review.noteOf(field.label)}
          placeholder={current.decision === 'KEEP' ? M.review.keepNote : M.review.note}
          maxLength={200}
          value={current.note ?? ''}
          onChange={({ target }) => onDecide({ ...current, note: target.value })}
        />
      )}
      {flaw !== undefined && (
        <span className={styles.flaw} role="status">
          {flaw}
        </span>
      )}
    </div>
  );
}

const LABEL: Readonly<Record<ReviewDecision, string>> = {
  PENDING: M.review.pending,
  ADOPT: M.review.adoptFull,
  KEEP: M.review.keepFull,
  EDIT: M.review.edit,
};

const Decided = ({ field }: { readonly field: ReviewField }) => (
  <p className={styles.decided}>
    {LABEL[field.decision ?? 'PENDING']}
    {field.finalText !== null &&
      field.decision !== null &&
      field.decision !== 'PENDING' &&
      ` · ${M.review.result}：${field.finalText}`}
    {field.note && ` · ${field.note}`}
  </p>
);
