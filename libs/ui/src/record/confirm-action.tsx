import { Button, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { M } from '../messages';
import { ReasonDialog } from './reason-dialog';
import styles from './record.module.css';

interface Props {
  /** On the button and at the head of the dialog. */
  readonly label: string;
  /** What will happen to the record. */
  readonly next: ReactNode;
  /** Who acts then. */
  readonly actor?: ReactNode;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  /** Asks for a reason under this label. */
  readonly reasonLabel?: string;
  /** Why it cannot be done now; disables the button and says so. */
  readonly obstacle?: string | undefined;
  readonly button?: Pick<ButtonProps, 'type' | 'danger' | 'size' | 'icon'>;
}

/** A button for a step that moves a record: says before what happens next and who acts then. */
export function ConfirmAction({ label, next, actor, onConfirm, reasonLabel, obstacle, button = {} }: Props) {
  const [open, setOpen] = useState(false);
  const lead = (
    <dl className={styles.consequence}>
      <div>
        <dt>{M.confirm.next}</dt>
        <dd>{next}</dd>
      </div>
      {actor !== undefined && (
        <div>
          <dt>{M.confirm.actor}</dt>
          <dd>{actor}</dd>
        </div>
      )}
    </dl>
  );
  return (
    <>
      <Button {...button} disabled={obstacle !== undefined} title={obstacle ?? ''} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ReasonDialog
        open={open}
        title={label}
        lead={lead}
        okText={label}
        danger={button.danger === true}
        onCancel={() => setOpen(false)}
        onOk={async (reason) => {
          await onConfirm(reason);
          setOpen(false);
        }}
        {...(reasonLabel !== undefined && { label: reasonLabel })}
      />
    </>
  );
}
