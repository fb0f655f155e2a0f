import { Uploader } from '@qicheng/ui';
import { App } from 'antd';
import styles from './agreement-case.module.css';

/** How a party hands in photographs or scans of the stamped paper. */
export interface ScanUploadProps {
  readonly title: string;
  readonly hint: string;
  readonly done: string;
  readonly send: (file: File, onProgress: (percent: number) => void, signal: AbortSignal) => Promise<unknown>;
  /** Asks for the agreement again. */
  readonly onSent: () => Promise<unknown>;
}

const LIMIT = { extensions: ['.jpg', '.jpeg', '.png', '.pdf'], megabytes: 10 };

/** Takes photographs or scans of the stamped paper. */
export function ScanUpload({ title, hint, done, send, onSent }: ScanUploadProps) {
  const { message } = App.useApp();
  return (
    <div className={styles.upload}>
      <h3 className={styles.uploadTitle}>{title}</h3>
      <Uploader
        limit={LIMIT}
        hint={hint}
        send={async (file, onProgress, signal) => {
          await send(file, onProgress, signal);
          void message.success(done);
          await onSent();
        }}
      />
    </div>
  );
}
