import { originField } from '@qicheng/domain';
import { describeError } from '@qicheng/ui';
import { ApiProblem } from '@qicheng/api-client';
import { Alert, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import styles from './origin.module.css';
import type { OriginFormState } from './use-origin-form';

/** The last look before submitting: what was changed, what happens next, and the graduate's word that it is true. */
export function SubmitDialog({ form }: { readonly form: OriginFormState }) {
  const { changed, confirming, submit, cancel } = form;
  const [ticked, setTicked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const go = async () => {
    setBusy(true);
    setFailure(undefined);
    await submit().catch((error: unknown) => setFailure(wordsOf(error)));
    setBusy(false);
  };
  return (
    <Modal
      open={confirming}
      title={ORIGIN.submit.title}
      okText={ORIGIN.submit.ok}
      cancelText={ORIGIN.submit.cancel}
      okButtonProps={{ disabled: !ticked }}
      confirmLoading={busy}
      onOk={() => void go()}
      onCancel={cancel}
      mask={{ closable: false }}
    >
      <p>{changed.length > 0 ? ORIGIN.submit.changes(changed.length) : ORIGIN.submit.none}</p>
      {changed.length > 0 && (
        <ul className={styles.changes}>
          {changed.map(({ field, schoolText, studentText }) => (
            <li key={field}>
              <strong>{originField(field).label}</strong>
              <span>{ORIGIN.submit.change(schoolText, studentText)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{ORIGIN.submit.next}</p>
      <Checkbox checked={ticked} onChange={({ target }) => setTicked(target.checked)}>
        {ORIGIN.submit.confirm}
      </Checkbox>
      {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
    </Modal>
  );
}

const wordsOf = (error: unknown): string =>
  error instanceof Error && !(error instanceof ApiProblem) ? error.message : describeError(error).text;
