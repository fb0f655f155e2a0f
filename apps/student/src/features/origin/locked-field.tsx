import { LockOutlined } from '@ant-design/icons';
import { correctionRefusal, originField, type OriginFieldKey } from '@qicheng/domain';
import { MaskedValue } from '@qicheng/ui';
import { ORIGIN } from '../../messages/origin';
import { revealIdNo } from './correction.api';
import { DisputeButton } from './dispute-button';
import { fieldId } from './go-to-field';
import type { OriginFieldState } from './origin.api';
import styles from './origin.module.css';

interface Props {
  readonly state: OriginFieldState;
  readonly error: string | undefined;
  readonly onDispute: (field: OriginFieldKey) => void;
}

/** A value that the school keeps; wrong ones are disputed, not edited. */
export function LockedField({ state: { field, tier, schoolText }, error, onDispute }: Props) {
  const { label } = originField(field);
  return (
    <div id={`${fieldId(field)}-row`} className={styles.locked}>
      <p className={styles.label}>
        {label} <LockOutlined title={ORIGIN.locked} aria-label={ORIGIN.locked} />
        {correctionRefusal(field, tier) === null && <DisputeButton field={field} onDispute={onDispute} />}
      </p>
      <p className={styles.value}>
        {field === 'idNo' && schoolText !== null ? (
          <MaskedValue label={label} masked={schoolText} onRevealOwn={revealIdNo} />
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
