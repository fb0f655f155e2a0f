import { originField } from '@qicheng/domain';
import { Link } from 'react-router';
import { ORIGIN } from '../../messages/origin';
import { fieldId } from './go-to-field';
import type { OriginFieldState } from './origin.api';
import styles from './origin.module.css';

/** The address that a code has proven: it changes where codes are sent, on the account page. */
export const ProvenEmail = ({ state: { field, schoolText } }: { readonly state: OriginFieldState }) => (
  <div id={`${fieldId(field)}-row`} className={styles.locked}>
    <p className={styles.label}>{originField(field).label}</p>
    <p className={styles.value}>{schoolText}</p>
    <p className={styles.hint}>
      {ORIGIN.emailHint} <Link to="/account">{ORIGIN.toAccount}</Link>
    </p>
  </div>
);

/** True for an address that is bound to the account. */
export const isProvenEmail = ({ field, schoolValue }: OriginFieldState): boolean =>
  field === 'email' && schoolValue !== null;
