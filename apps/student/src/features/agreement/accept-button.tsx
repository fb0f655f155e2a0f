import { hindranceOf, isOffered } from '@qicheng/records';
import { Button } from 'antd';
import { useState } from 'react';
import { ACTS } from '../../messages/agreement';
import { AcceptDialog } from './accept-dialog';
import type { MyAgreement } from './agreement.api';
import styles from './agreement.module.css';

/** Accepts an invitation after the warning; where that is not open, says why. */
export function AcceptButton({ agreement }: { readonly agreement: MyAgreement }) {
  const [open, setOpen] = useState(false);
  if (!isOffered(agreement, 'accept') || agreement.takenElsewhere) return null;
  const hindrance = hindranceOf(agreement, 'accept');
  return (
    <>
      <Button type="primary" disabled={hindrance !== undefined} onClick={() => setOpen(true)}>
        {ACTS.accept.label}
      </Button>
      {hindrance !== undefined && <span className={styles.hindrance}>{hindrance}</span>}
      {open && <AcceptDialog agreement={agreement} onClose={() => setOpen(false)} />}
    </>
  );
}
