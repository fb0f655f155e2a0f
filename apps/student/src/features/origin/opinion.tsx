import { ORIGIN_DECISION_LABEL } from '@qicheng/domain';
import { ORIGIN } from '../../messages/origin';
import type { OriginFieldState } from './origin.api';
import styles from './origin.module.css';

/** What the reviewer decided about a field the last time, and why; absent where nobody did. */
export function Opinion({ state: { decision, finalText, note } }: { readonly state: OriginFieldState }) {
  if (decision === null || decision === 'PENDING') return null;
  return (
    <p className={styles.opinion}>
      <span>{ORIGIN.opinion(ORIGIN_DECISION_LABEL[decision])}</span>
      {decision === 'EDIT' && <span>{ORIGIN.corrected(finalText)}</span>}
      {note !== null && <span>{ORIGIN.note(note)}</span>}
    </p>
  );
}
