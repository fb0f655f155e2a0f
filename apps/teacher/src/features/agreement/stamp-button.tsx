import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { AGREEMENT as M } from '../../messages/agreement';
import type { DeskProps } from '../../review';
import type { AgreementTypes } from './agreement.api';
import styles from './agreement.module.css';
import { marksOf, StampDialog } from './stamp-dialog';

/** 盖章: opens the choice of the seals that my role may mark; while none can be marked it says why. */
export function StampButton({ view, actions }: DeskProps<AgreementTypes>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [first, ...others] = marksOf(view);
  if (first === undefined) return null;
  const stuck = [first, ...others].every(({ hindrance }) => hindrance !== null);
  return (
    <>
      <Button
        type="primary"
        icon={<SafetyCertificateOutlined aria-hidden="true" />}
        disabled={stuck}
        {...(stuck && { 'aria-describedby': id })}
        onClick={() => setOpen(true)}
      >
        {M.stamp}
      </Button>
      {stuck && (
        <span id={id} className={styles.why}>
          {M.stampWhy(first.hindrance ?? '')}
        </span>
      )}
      {open && (
        <StampDialog
          view={view}
          onClose={() => setOpen(false)}
          onMark={(action, more) => actions.act(action, { version: view.version, ...more })}
        />
      )}
    </>
  );
}
