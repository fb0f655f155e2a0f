import { SafetyCertificateOutlined } from '@ant-design/icons';
import { AGREEMENT_MARKS } from '@qicheng/domain';
import { describeError } from '@qicheng/ui';
import { Alert, App, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { AGREEMENT as M } from '../../messages/agreement';
import type { DeskProps } from '../../review';
import type { AgreementTypes } from './agreement.api';
import styles from './agreement.module.css';

const MARKS = Object.values(AGREEMENT_MARKS).map(({ action }): string => action);

/** 盖章: the choice of the seals that my role may mark; those that have to wait say why. */
export function StampButton({ view, actions }: DeskProps<AgreementTypes>) {
  const [open, setOpen] = useState(false);
  const marks = view.offers.filter(({ action }) => MARKS.includes(action));
  if (marks.length === 0) return null;
  const free = marks.filter(({ hindrance }) => hindrance === null);
  return (
    <>
      <Button
        type="primary"
        icon={<SafetyCertificateOutlined aria-hidden="true" />}
        disabled={free.length === 0}
        title={free.length === 0 ? (marks[0]?.hindrance ?? M.stampNone) : ''}
        onClick={() => setOpen(true)}
      >
        {M.stamp}
      </Button>
      {open && (
        <StampDialog
          marks={marks}
          onClose={() => setOpen(false)}
          onMark={(action) => actions.act(action, { version: view.version })}
        />
      )}
    </>
  );
}

interface DialogProps {
  readonly marks: AgreementTypes['view']['offers'];
  readonly onMark: (action: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function StampDialog({ marks, onMark, onClose }: DialogProps) {
  const { message } = App.useApp();
  const [chosen, setChosen] = useState(marks.find(({ hindrance }) => hindrance === null)?.action);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const mark = async () => {
    if (chosen === undefined) return;
    setBusy(true);
    try {
      await onMark(chosen);
      void message.success(M.marked(marks.find(({ action }) => action === chosen)?.label ?? ''));
      onClose();
    } catch (error) {
      setFailure(describeError(error).text);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={M.stampTitle}
      okText={M.stampConfirm}
      okButtonProps={{ disabled: chosen === undefined }}
      confirmLoading={busy}
      onOk={() => void mark()}
      onCancel={onClose}
    >
      <p>{M.stampLead}</p>
      <Radio.Group
        className={styles.stamps ?? ''}
        value={chosen}
        onChange={({ target }) => setChosen(target.value as string)}
      >
        {marks.map(({ action, label, hindrance }) => (
          <Radio key={action} value={action} disabled={hindrance !== null}>
            {label}
            {hindrance !== null && <span className={styles.why}>{hindrance}</span>}
          </Radio>
        ))}
      </Radio.Group>
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={failure} />}
    </Modal>
  );
}
