import { LockOutlined } from '@ant-design/icons';
import { correctionRefusal, originField, type OriginFieldKey } from '@qicheng/domain';
import { ORIGIN } from '../../messages/origin';
import { DisputeButton } from './dispute-button';
import { fieldId } from './go-to-field';
import type { OriginFieldState } from './origin.api';
import styles from './origin.module.css';
import { OwnIdNo } from './own-id-no';

interface Props {
  readonly state: OriginFieldState;
  readonly error: string | undefined;
  readonly onDispute: (field: OriginFieldKey) => void;
}

/** A value that the school keeps; wrong ones are disputed, not edited. */
export function LockedField({ state: { field, tier, schoolText }, error, onDispute }: Props) {
  return (
    <div id={`${fieldId(field)}-row`} className={styles.locked}>
      <p className={styles.label}>
        {originField(field).label} <LockOutlined title={ORIGIN.locked} aria-label={ORIGIN.locked} />
        {correctionRefusal(field, tier) === null && <DisputeButton field={field} onDispute={onDispute} />}
      </p>
      <p className={styles.value}>
        {field === 'idNo' && schoolText !== null ? (
          <OwnIdNo masked={schoolText} />
        ) : (
          (schoolText ?? <span className={styles.faint}>{ORIGIN.empty}</span>)
        )}
      </p>
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
