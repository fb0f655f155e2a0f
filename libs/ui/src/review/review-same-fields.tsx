import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { M } from '../messages';
import { FieldCorrection } from './field-correction';
import { currentDecision, type ReviewEdits } from './review-draft';
import type { DecisionDraft, ReviewField } from './review-field';
import type { ReviewPanelProps } from './review-panel-props';
import styles from './review.module.css';

interface Props extends Pick<ReviewPanelProps, 'fields' | 'editable' | 'renderEditor' | 'sectionLabel'> {
  readonly open: boolean;
  readonly edits: ReviewEdits;
  readonly onDecide: (decision: DecisionDraft) => void;
}

/** The fields on which both sides agree, by section, folded away while there are differences; what is wrong on both can be corrected. */
export function ReviewSameFields({ fields, sectionLabel, open, ...given }: Props) {
  if (fields.length === 0) return null;
  const corrected = fields.some((field) => currentDecision(field, given.edits).decision === 'EDIT');
  return (
    <details className={styles.same} open={open || corrected}>
      <summary>{open ? M.review.allSame(fields.length) : M.review.sameFields(fields.length)}</summary>
      {[...new Set(fields.map(({ section }) => section))].map((section) => (
        <section key={section} aria-label={sectionLabel(section)}>
          <h3 className={styles.sectionTitle}>{sectionLabel(section)}</h3>
          <dl className={styles.pairs}>
            {fields
              .filter((field) => field.section === section)
              .map((field) => (
                <Pair key={field.key} field={field} {...given} />
              ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

type PairProps = Omit<Props, 'fields' | 'sectionLabel' | 'open'> & { readonly field: ReviewField };

function Pair({ field, edits, editable, onDecide, renderEditor }: PairProps) {
  const { key, label, schoolText, locked } = field;
  const current = currentDecision(field, edits);
  const corrects = current.decision === 'EDIT';
  return (
    <div className={styles.pair}>
      <dt>{label}</dt>
      <dd>
        {schoolText ?? <span className={styles.faint}>{M.review.empty}</span>}
        {editable && !locked && !corrects && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={M.review.correctOf(label)}
            onClick={() => onDecide({ key, decision: 'EDIT', value: null, note: null })}
          >
            {M.review.correct}
          </Button>
        )}
        {corrects && <FieldCorrection {...{ field, current, editable, onDecide, renderEditor }} />}
      </dd>
    </div>
  );
}
