import { ApiProblem } from '@qicheng/api-client';
import { describeError } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { AgreementSheet } from '../sheet/agreement-sheet';
import type { SheetData } from '../sheet/sheet-data';
import { SIGNING } from './messages';
import type { DrawnSignature, SignerProof } from './signing';
import { SigningProof } from './signing-proof';
import styles from './signing.module.css';

const M = SIGNING.check;
const FORM = 'signing-proof';

interface Props {
  readonly sheet: SheetData;
  readonly drawn: DrawnSignature;
  readonly sendCode?: (() => Promise<unknown>) | undefined;
  readonly proof?: SignerProof | undefined;
  readonly onBack: () => void;
  readonly onConfirm: (proof: SignerProof) => Promise<unknown>;
}

/** Last the signature is seen in its place, and the signer proves who is signing; a failure keeps the drawing. */
export function SigningCheck({ sheet, drawn, sendCode, proof: given, onBack, onConfirm }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const signed = useMemo(() => ({ ...sheet, signature: drawn.image, signedOnScreenAt: drawn.at }), [sheet, drawn]);
  const confirm = async (proof: SignerProof) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onConfirm(proof);
    } catch (error) {
      setFailure(`${refusalOf(error)} ${M.kept}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className={styles.lead}>{M.lead}</p>
      <AgreementSheet sheet={signed} />
      <SigningProof form={FORM} sendCode={sendCode} given={given} onProof={(proof) => void confirm(proof)} />
      <div className={styles.actions}>
        {failure !== undefined && (
          <Alert className={styles.failure ?? ''} type="error" showIcon role="alert" title={failure} />
        )}
        <Button size="large" disabled={busy} onClick={onBack}>
          {M.back}
        </Button>
        <Button type="primary" size="large" htmlType="submit" form={FORM} loading={busy}>
          {M.confirm}
        </Button>
      </div>
    </>
  );
}

// What is wrong with the password stands on its field, not in the problem's title.
const refusalOf = (error: unknown): string => {
  const flaws = error instanceof ApiProblem ? error.fields.map(({ message }) => `${message}。`) : [];
  return flaws.length > 0 ? flaws.join('') : describeError(error).text;
};
