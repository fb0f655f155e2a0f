import { ApiProblem } from '@qicheng/api-client';
import { describeError } from '@qicheng/ui';
import { Alert, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { leadsTo } from '../offers';
import { CASE } from './messages';
import { reviewerIn } from './reviewer';
import type { TerminationRecord } from './termination.api';
import styles from './termination-case.module.css';
import type { TerminationFormState } from './use-termination-form';
import { useTerminationWords } from './words';

const M = CASE.submit;

interface Props {
  readonly termination: Pick<TerminationRecord, 'offers'>;
  readonly form: Pick<TerminationFormState, 'submit' | 'cancel'>;
}

/** The last word before a request goes out: what happens next, and that it is meant. */
export function SubmitDialog({ termination, form: { submit, cancel } }: Props) {
  const { toCounterpart } = useTerminationWords();
  const to = leadsTo(termination, 'submit');
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
      open
      title={M.title}
      okText={M.ok}
      cancelText={M.back}
      okButtonProps={{ disabled: !ticked, danger: true }}
      confirmLoading={busy}
      onOk={() => void go()}
      onCancel={cancel}
      mask={{ closable: false }}
    >
      <p className={styles.soft}>
        {to === 'COUNTERPART_CONFIRM' ? toCounterpart : M.toSchool(reviewerIn(to) ?? CASE.school)}
      </p>
      <Checkbox checked={ticked} onChange={({ target }) => setTicked(target.checked)}>
        {M.confirm}
      </Checkbox>
      {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
    </Modal>
  );
}

const wordsOf = (error: unknown): string =>
  error instanceof Error && !(error instanceof ApiProblem) ? error.message : describeError(error).text;
