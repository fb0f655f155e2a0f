import { M } from '../messages';
import { DecisionControls } from './decision-controls';
import { DifferMark } from './differ-mark';
import { currentDecision, type ReviewEdits } from './review-draft';
import type { DecisionDraft, ReviewField } from './review-field';
import type { ReviewPanelProps } from './review-panel-props';
import styles from './review.module.css';

interface Props extends Pick<ReviewPanelProps, 'fields' | 'editable' | 'renderEditor' | 'sectionLabel'> {
  readonly edits: ReviewEdits;
  readonly onDecide: (decision: DecisionDraft) => void;
}

/** Every differing field with both values and what is done about it. */
export const ReviewDifferences = ({ fields, edits, ...props }: Props) => (
  <ul className={styles.differences}>
    {fields.map((field) => (
      <li key={field.key} className={styles.difference}>
        <FieldHead field={field} section={props.sectionLabel(field.section)} />
        <dl className={styles.sides}>
          <Side title={M.review.school} text={field.schoolText} />
          <Side title={M.review.student} text={field.studentText} marked />
        </dl>
        {field.reason && (
          <p className={styles.why}>
            {M.review.why}：{field.reason}
          </p>
        )}
        <DecisionControls {...props} field={field} current={currentDecision(field, edits)} />
      </li>
    ))}
  </ul>
);

const FieldHead = ({ field, section }: { readonly field: ReviewField; readonly section: string }) => (
  <p className={styles.fieldHead}>
    <strong>{field.label}</strong>
    <DifferMark />
    {field.locked && <span className={styles.faint}>{M.review.locked}</span>}
    <span className={styles.section}>{section}</span>
  </p>
);

const Side = ({
  title,
  text,
  marked = false,
}: {
  readonly title: string;
  readonly text: string | null;
  readonly marked?: boolean;
}) => (
  <div className={marked ? styles.marked : styles.sideValue}>
    <dt>{title}</dt>
    <dd>{text ?? <span className={styles.faint}>{M.review.empty}</span>}</dd>
  </div>
);
