import { EmployerChanges, useRegionName } from '@qicheng/records';
import { describeError } from '@qicheng/ui';
import { Alert, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { CONFIRM } from '../../messages/agreement';
import type { Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';
import { changesOf } from './confirm-terms';
import type { Confirmation } from './use-confirmation';

interface Props {
  readonly agreement: Agreement;
  readonly form: Pick<Confirmation, 'typed' | 'send' | 'close'>;
  /** Why it cannot be confirmed now. */
  readonly hindrance: string | undefined;
}

/** The last look before confirming: what was changed, what follows, and the company's word. */
export function ConfirmDialog({ agreement, form: { typed, send, close }, hindrance }: Props) {
  const regionName = useRegionName();
  const [ticked, setTicked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const changes = changesOf(agreement, typed, regionName);
  const go = async () => {
    setBusy(true);
    setFailure(undefined);
    await send().catch((error: unknown) => setFailure(describeError(error).text));
    setBusy(false);
  };
  return (
    <Modal
      open
      title={CONFIRM.title}
      width={640}
      okText={CONFIRM.button}
      cancelText={CONFIRM.back}
      okButtonProps={{ disabled: !ticked || hindrance !== undefined }}
      confirmLoading={busy}
      onOk={() => void go()}
      onCancel={close}
      mask={{ closable: false }}
    >
      <p>{changes.length === 0 ? CONFIRM.unchanged : CONFIRM.changed(changes.length)}</p>
      <EmployerChanges changes={changes} />
      <Checkbox className={styles.declare ?? ''} checked={ticked} onChange={({ target }) => setTicked(target.checked)}>
        {CONFIRM.declare}
      </Checkbox>
      {(failure ?? hindrance) !== undefined && (
        <Alert type="error" showIcon title={failure ?? hindrance} role="alert" />
      )}
    </Modal>
  );
}
