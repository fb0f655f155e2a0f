import { Alert, Steps } from 'antd';
import { useState, type ReactNode } from 'react';
import { AgreementSheet } from '../sheet/agreement-sheet';
import type { SheetData } from '../sheet/sheet-data';
import { SIGNING as M } from './messages';
import type { DrawnSignature, SignerProof, Signing } from './signing';
import { SigningCheck } from './signing-check';
import { SigningDraw } from './signing-draw';
import { SigningRead } from './signing-read';
import { SigningStage } from './signing-stage';
import styles from './signing.module.css';

interface Props {
  readonly sheet: SheetData;
  /** Sends the signature; what it rejects with is shown, and the drawing stays. */
  readonly sign: (signing: Signing) => Promise<unknown>;
  /** Mails a code that serves instead of the password; only the password is asked for when left out. */
  readonly sendCode?: (() => Promise<unknown>) | undefined;
  /** What the signer has proved already who they are by, to open the page; it stands in the last step. */
  readonly proof?: SignerProof | undefined;
  /** Beside the pad, such as a code to sign on the phone. */
  readonly alternatives?: ReactNode;
}

/** The way to a signature: read the agreement, draw, see it in its place, prove who signs, confirm. */
export function SigningPanel({ sheet, sign, sendCode, proof, alternatives }: Props) {
  const [stage, setStage] = useState(0);
  const [drawn, setDrawn] = useState<DrawnSignature>();
  const { contentHash } = sheet;
  if (contentHash === null)
    return (
      <>
        <Alert type="info" showIcon title={M.read.notYet} />
        <AgreementSheet sheet={sheet} />
      </>
    );
  return (
    <div className={styles.panel}>
      <Steps size="small" current={stage} responsive={false} items={M.steps.map((title) => ({ title }))} />
      <SigningStage title={M.read.title} shown={stage === 0}>
        <SigningRead sheet={sheet} onNext={() => setStage(1)} />
      </SigningStage>
      <SigningStage title={M.draw.title} shown={stage === 1}>
        <SigningDraw
          alternatives={alternatives}
          onBack={() => setStage(0)}
          onNext={(signature) => {
            setDrawn(signature);
            setStage(2);
          }}
        />
      </SigningStage>
      {drawn !== undefined && (
        <SigningStage title={M.check.title} shown={stage === 2}>
          <SigningCheck
            sheet={sheet}
            drawn={drawn}
            sendCode={sendCode}
            proof={proof}
            onBack={() => setStage(1)}
            onConfirm={(given) => sign({ ...given, drawing: drawn.drawing, image: drawn.image, contentHash })}
          />
        </SigningStage>
      )}
    </div>
  );
}
