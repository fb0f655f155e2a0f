import { CloudUploadOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useRef, useState } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import { fileFlaw, typesOf, type FileLimit } from './check-file';
import styles from './page.module.css';

interface Props {
  readonly limit: FileLimit;
  /** Sends the file, for example by `upload` of the API client. */
  readonly send: (file: File, onProgress: (percent: number) => void, signal: AbortSignal) => Promise<unknown>;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface Sending {
  readonly file: File;
  readonly percent: number;
  readonly failure?: string;
}

/** Takes one file by drop, click or keyboard; says beforehand what fits, then how far it is, and tries again on demand. */
export function Uploader({ limit, send, hint, disabled = false }: Props) {
  const [sending, setSending] = useState<Sending>();
  const [refusal, setRefusal] = useState<string>();
  const abort = useRef<AbortController>(undefined);
  const start = async (file: File) => {
    const flaw = fileFlaw(file, limit);
    setRefusal(flaw);
    if (flaw !== undefined) return;
    abort.current = new AbortController();
    setSending({ file, percent: 0 });
    await send(file, (percent) => setSending({ file, percent }), abort.current.signal).then(
      () => setSending({ file, percent: 100 }),
      (error: unknown) =>
        setSending(isAbort(error) ? undefined : { file, percent: 0, failure: describeError(error).text }),
    );
  };
  const busy = sending !== undefined && sending.failure === undefined && sending.percent < 100;
  return (
    <div className={styles.dropZone}>
      <Upload.Dragger
        accept={limit.extensions.join(',')}
        maxCount={1}
        showUploadList={false}
        disabled={disabled || busy}
        beforeUpload={(file) => (void start(file), false)}
      >
        <CloudUploadOutlined className={styles.dropIcon ?? ''} aria-hidden="true" />
        <div>{M.upload.drop}</div>
        <p className={styles.dropHint}>
          {[M.upload.limit(typesOf(limit), limit.megabytes), hint].filter(Boolean).join('；')}
        </p>
      </Upload.Dragger>
      {refusal !== undefined && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {sending && (
        <FileLine sending={sending} onRetry={() => void start(sending.file)} onCancel={() => abort.current?.abort()} />
      )}
    </div>
  );
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

interface FileLineProps {
  readonly sending: Sending;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

const FileLine = ({ sending: { file, percent, failure }, onRetry, onCancel }: FileLineProps) => (
  <div className={styles.file} role="status">
    <span className={styles.fileName}>{file.name}</span>
    {failure !== undefined && (
      <>
        <span className={styles.refusal} role="alert">
          {failure}
        </span>
        <Button size="small" onClick={onRetry}>
          {M.upload.retry}
        </Button>
      </>
    )}
    {failure === undefined && <span>{percent === 100 ? M.upload.done : M.upload.percent(percent)}</span>}
    {failure === undefined && percent < 100 && (
      <Button size="small" onClick={onCancel}>
        {M.upload.cancel}
      </Button>
    )}
    {failure === undefined && <Progress percent={percent} showInfo={false} size="small" aria-label={file.name} />}
  </div>
);
