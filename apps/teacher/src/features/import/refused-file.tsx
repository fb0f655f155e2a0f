import { FileExclamationOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { IMPORT } from '../../messages/import';
import styles from './import.module.css';

interface Props {
  readonly reason: string;
  readonly action?: ReactNode;
}

/** A workbook that cannot be used: why, and what to do about it. */
export const RefusedFile = ({ reason, action }: Props) => (
  <div className={styles.refused} role="alert">
    <FileExclamationOutlined aria-hidden="true" />
    <div>
      <strong>{IMPORT.result.refused}</strong>
      <p>{reason}</p>
      <ul className={styles.rules}>
        {IMPORT.upload.rules.slice(0, 2).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>{IMPORT.result.refusedHint}</p>
      {action}
    </div>
  </div>
);
