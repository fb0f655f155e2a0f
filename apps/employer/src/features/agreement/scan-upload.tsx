import { Uploader } from '@qicheng/ui';
import { App } from 'antd';
import { ACTS } from '../../messages/agreement';
import { uploadScan, useAgreementActions } from '../../party/agreement.api';
import styles from './agreement.module.css';

const LIMIT = { extensions: ['.jpg', '.jpeg', '.png', '.pdf'], megabytes: 10 };

/** Takes photographs or scans of the stamped paper. */
export function ScanUpload({ id }: { readonly id: string }) {
  const { reload } = useAgreementActions(id);
  const { message } = App.useApp();
  return (
    <div className={styles.upload}>
      <h3 className={styles.uploadTitle}>{ACTS.scan.title}</h3>
      <Uploader
        limit={LIMIT}
        hint={ACTS.scan.hint}
        send={async (file, onProgress, signal) => {
          await uploadScan(id, file, onProgress, signal);
          void message.success(ACTS.scan.done);
          await reload();
        }}
      />
    </div>
  );
}
