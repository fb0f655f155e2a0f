import { normaliseAgreement } from '@qicheng/domain';
import { describeError } from '@qicheng/ui';
import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { INVITATION } from '../../messages/invitation';
import styles from './invitation.module.css';
import type { InvitationFormState } from './use-invitation-form';
import { WholeTerms } from './whole-terms';

/** How sending is called. */
export interface SendWords {
  readonly button: string;
  readonly title: string;
  readonly ok: string;
  readonly done: string;
}

interface Props {
  readonly form: Pick<InvitationFormState, 'values' | 'limits' | 'days' | 'send' | 'close'>;
  readonly words: SendWords;
  readonly invitee: string;
}

/** The last look before sending: every term and what happens next; stays open with the complaint when sending fails. */
export function SendDialog({ form, words, invitee }: Props) {
  const { busy, failure, go } = useSending(form.send);
  return (
    <Modal
      open
      title={words.title}
      width={900}
      style={{ top: 16 }}
      okText={words.ok}
      cancelText={INVITATION.back}
      confirmLoading={busy}
      mask={{ closable: false }}
      onOk={() => void go()}
      onCancel={form.close}
    >
      <WholeTerms
        invitee={invitee}
        values={normaliseAgreement(form.values)}
        limits={form.limits}
        days={form.days ?? 0}
      />
      <p className={styles.next}>{INVITATION.next}</p>
      {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
    </Modal>
  );
}

function useSending(send: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const go = async () => {
    setBusy(true);
    setFailure(undefined);
    await send().catch((error: unknown) => setFailure(describeError(error).text));
    setBusy(false);
  };
  return { busy, failure, go };
}
