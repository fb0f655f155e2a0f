import { describeError } from '@qicheng/ui';
import { Alert, App, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { ACTS, AGREEMENT } from '../../messages/agreement';
import { useAgreementActions, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { SponsorNote } from './sponsor-note';
import { useCooling } from './use-cooling';

interface Props {
  readonly agreement: MyAgreement;
  readonly onClose: () => void;
}

/** The last word before an invitation takes the only slot: what follows from it, a tick, and three seconds to think. */
export function AcceptDialog({ agreement, onClose }: Props) {
  const { id, version, employerName } = agreement;
  const { act } = useAgreementActions(id);
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { on: ticked, left, turn } = useCooling();
  const accept = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await act('accept', { version, confirmed: true });
      void message.success(ACTS.accept.done);
      onClose();
    } catch (error) {
      setFailure(describeError(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={ACTS.accept.title(employerName ?? AGREEMENT.unknownEmployer)}
      okText={ticked && left > 0 ? ACTS.accept.wait(left) : ACTS.accept.ok}
      okButtonProps={{ disabled: !ticked || left > 0 }}
      confirmLoading={busy}
      onOk={() => void accept()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Alert
        type="warning"
        showIcon
        title={ACTS.accept.warn}
        description={
          <ul className={styles.points}>
            {ACTS.accept.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        }
      />
      {agreement.outsideSponsor && <SponsorNote sponsorship={agreement.sponsorship} />}
      <Checkbox className={styles.tick ?? ''} checked={ticked} onChange={({ target }) => turn(target.checked)}>
        {ACTS.accept.confirm}
      </Checkbox>
      {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
    </Modal>
  );
}
