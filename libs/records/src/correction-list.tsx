import { correctionWorkflow } from '@qicheng/domain';
import { dateTime, Empty, StateTag } from '@qicheng/ui';
import type { ReactNode } from 'react';
import { CorrectionFacts, type Correction } from './correction-facts';
import styles from './correction-list.module.css';
import { M } from './messages';

interface Props {
  readonly items: readonly Correction[];
  /** What the reader may do with a request. */
  readonly actionsOf?: (correction: Correction) => ReactNode;
}

/** Requests to correct locked fields, each with how far it is. */
export function CorrectionList({ items, actionsOf }: Props) {
  if (items.length === 0) return <Empty title={M.correction.empty} compact />;
  return (
    <ul className={styles.list} aria-label={M.correction.list}>
      {items.map((correction) => (
        <li key={correction.id} className={styles.card}>
          <p className={styles.head}>
            <strong>{correction.fieldLabel}</strong>
            <StateTag flow={correctionWorkflow} state={correction.state} />
            <time className={styles.time}>{dateTime(correction.submittedAt)}</time>
          </p>
          <CorrectionFacts correction={correction} />
          {actionsOf?.(correction)}
        </li>
      ))}
    </ul>
  );
}
