import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { AgreementSheet } from '../sheet/agreement-sheet';
import type { SheetData } from '../sheet/sheet-data';
import { SIGNING } from './messages';
import styles from './signing.module.css';

const M = SIGNING.read;

interface Props {
  readonly sheet: SheetData;
  readonly onNext: () => void;
}

/** First the agreement is read, and that it was read is said. */
export function SigningRead({ sheet, onNext }: Props) {
  const [read, setRead] = useState(false);
  return (
    <>
      <p className={styles.lead}>{M.lead}</p>
      <AgreementSheet sheet={sheet} />
      <div className={styles.actions}>
        <Checkbox checked={read} onChange={({ target }) => setRead(target.checked)}>
          {M.tick}
        </Checkbox>
        <Button type="primary" size="large" disabled={!read} onClick={onNext}>
          {M.next}
        </Button>
      </div>
    </>
  );
}
