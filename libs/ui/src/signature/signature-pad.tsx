import { ClearOutlined, UndoOutlined } from '@ant-design/icons';
import type { SignatureDrawing } from '@qicheng/domain';
import { Button } from 'antd';
import { useId, useImperativeHandle, useRef, type Ref } from 'react';
import { SIGNATURE as M } from './messages';
import { signaturePng } from './signature-png';
import styles from './signature.module.css';
import { useSignature } from './use-signature';

/** What the owner of a pad can ask of it. */
export interface SignaturePadHandle {
  /** `data:image/png` with a transparent ground, 200 kB at most; empty without a stroke. */
  readonly toPng: () => string;
  readonly clear: () => void;
}

interface Props {
  /** After every stroke, undo and clear; null once nothing is left. */
  readonly onChange: (drawing: SignatureDrawing | null) => void;
  readonly ref?: Ref<SignaturePadHandle>;
  /** What somebody who cannot write here does instead; a usual text when left out. */
  readonly instead?: string;
}

/** A canvas to sign on by finger, pen or mouse, with undo and clear; turning the phone keeps the strokes. */
export function SignaturePad({ onChange, ref, instead = M.instead }: Props) {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { count, undo, clear, drawing } = useSignature(canvas, onChange);
  useImperativeHandle(ref, () => ({
    clear,
    toPng: () => {
      const drawn = drawing();
      return drawn === null ? '' : signaturePng(drawn);
    },
  }));
  return (
    <div className={styles.pad} role="group" aria-label={M.pad} aria-describedby={id}>
      <p id={id} className={styles.how}>
        {M.how}
      </p>
      <p className={styles.turn}>{M.turn}</p>
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={`${M.pad}，${M.strokes(count)}`} />
      <div className={styles.tools}>
        <span className={styles.count} role="status">
          {M.strokes(count)}
        </span>
        <Button icon={<UndoOutlined aria-hidden="true" />} disabled={count === 0} onClick={undo}>
          {M.undo}
        </Button>
        <Button icon={<ClearOutlined aria-hidden="true" />} disabled={count === 0} onClick={clear}>
          {M.clear}
        </Button>
      </div>
      <details className={styles.instead}>
        <summary>{M.otherwise}</summary>
        <p>{instead}</p>
      </details>
    </div>
  );
}
