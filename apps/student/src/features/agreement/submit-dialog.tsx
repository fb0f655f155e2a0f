import { ApiProblem } from '@qicheng/api-client';
import { leadsTo } from '@qicheng/records';
import { describeError } from '@qicheng/ui';
import { Alert, Checkbox } from 'antd';
import { useState } from 'react';
import { FORM } from '../../messages/agreement-form';
import type { MyAgreement } from './agreement.api';
import styles from './form.module.css';
import { SheetDialog } from './sheet-dialog';
import { SponsorNote } from './sponsor-note';
import type { AgreementFormState } from './use-agreement-form';

interface Props {
  readonly agreement: MyAgreement;
  readonly form: Pick<AgreementFormState, 'submit' | 'close'>;
}

/** The last look before submitting: the sheet as it will be printed, what happens next, and the graduate's word. */
export function SubmitDialog({ agreement, form: { submit, close } }: Props) {
  // A tick is for the sheet that was shown, not for what another device has saved since.
  const [seen, setSeen] = useState<number>();
  const ticked = seen === agreement.version;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const go = async () => {
    setBusy(true);
    setFailure(undefined);
    await submit().catch((error: unknown) => setFailure(wordsOf(error)));
    setBusy(false);
  };
  return (
    <SheetDialog
      agreement={agreement}
      title={FORM.submit.title}
      onClose={close}
      ok={{ label: FORM.submit.ok, disabled: !ticked, busy, onOk: () => void go() }}
    >
      <p className={styles.next}>{NEXT[leadsTo(agreement, 'submit') ?? ''] ?? FORM.submit.locked}</p>
      {agreement.outsideSponsor && <SponsorNote sponsorship={agreement.sponsorship} />}
      <Checkbox checked={ticked} onChange={({ target }) => setSeen(target.checked ? agreement.version : undefined)}>
        {FORM.submit.confirm}
      </Checkbox>
      {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
    </SheetDialog>
  );
}

const NEXT: Readonly<Record<string, string>> = FORM.submit.next;

const wordsOf = (error: unknown): string =>
  error instanceof Error && !(error instanceof ApiProblem) ? error.message : describeError(error).text;
