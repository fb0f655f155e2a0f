import { Alert } from 'antd';
import { PLACE } from '../../messages/registration';
import type { Place } from './registration.api';
import styles from './registration.module.css';

/** What the register's answer means to whoever registers. */
export function PlaceNote({ place: { kind, name } }: { readonly place: Place }) {
  if (kind === 'CHANGE') return null;
  const { title, text } = PLACE[kind];
  return <Alert className={styles.note ?? ''} type="info" showIcon title={title(name ?? '')} description={text} />;
}
