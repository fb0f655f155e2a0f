import { ApiProblem } from '@qicheng/api-client';
import { SigningProof, type SignerProof } from '@qicheng/records';
import { describeError } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { SIGNING } from '../../messages/signing';
import { readSheetByLink, type LinkedSheet } from './signing.api';

const M = SIGNING.link;
const FORM = 'link-proof';

/** The agreement of a link, and how its owner has proved to be that. */
export interface Opened {
  readonly sheet: LinkedSheet;
  readonly proof: SignerProof;
}

interface Props {
  readonly token: string;
  readonly sendCode: () => Promise<unknown>;
  readonly onOpened: (opened: Opened) => void;
}

/** Before anything of the agreement is shown on a phone that nobody is signed in on. */
export function ProveFirst({ token, sendCode, onOpened }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const open = async (proof: SignerProof) => {
    setBusy(true);
    setFailure(undefined);
    try {
      onOpened({ sheet: await readSheetByLink(token, proof), proof });
    } catch (error) {
      setFailure(refusalOf(error));
      setBusy(false);
    }
  };
  return (
    <>
      <p>{M.proveLead}</p>
      <SigningProof form={FORM} sendCode={sendCode} onProof={(proof) => void open(proof)} />
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={failure} />}
      <Button type="primary" size="large" block htmlType="submit" form={FORM} loading={busy}>
        {M.prove}
      </Button>
    </>
  );
}

// What is wrong with the password stands on its field, not in the problem's title.
const refusalOf = (error: unknown): string =>
  (error instanceof ApiProblem ? error.fields[0]?.message : undefined) ?? describeError(error).text;
