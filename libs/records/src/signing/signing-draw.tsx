import { checkSignature, type SignatureDrawing } from '@qicheng/domain';
import { SignaturePad, type SignaturePadHandle } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { SIGNING } from './messages';
import type { DrawnSignature } from './signing';
import styles from './signing.module.css';

const M = SIGNING.draw;

interface Props {
  readonly alternatives?: ReactNode;
  readonly onBack: () => void;
  readonly onNext: (signature: DrawnSignature) => void;
}

/** Then it is signed; what is no signature is refused here with the reason. */
export function SigningDraw({ alternatives, onBack, onNext }: Props) {
  const pad = useRef<SignaturePadHandle>(null);
  const [drawing, setDrawing] = useState<SignatureDrawing | null>(null);
  const [flaw, setFlaw] = useState<string | null>(null);
  const change = (next: SignatureDrawing | null) => {
    setDrawing(next);
    setFlaw(null);
  };
  const go = () => {
    const wrong = checkSignature(drawing?.strokes ?? []);
    setFlaw(wrong);
    const image = pad.current?.toPng() ?? '';
    if (wrong === null && drawing !== null) onNext({ drawing, image, at: new Date() });
  };
  return (
    <>
      <div className={styles.drawing}>
        <SignaturePad ref={pad} onChange={change} />
        {alternatives !== undefined && (
          <aside className={styles.alternatives} aria-label={M.alternatives}>
            {alternatives}
          </aside>
        )}
      </div>
      {flaw !== null && <Alert type="warning" showIcon role="alert" title={flaw} />}
      <div className={styles.actions}>
        <Button size="large" onClick={onBack}>
          {M.back}
        </Button>
        <Button type="primary" size="large" onClick={go}>
          {M.next}
        </Button>
      </div>
    </>
  );
}
