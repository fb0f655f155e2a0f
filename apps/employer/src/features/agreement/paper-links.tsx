import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { AGREEMENT } from '../../messages/agreement';
import { evidenceUrl, useSheet, type Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';

/** Where the agreement proves itself: the signed evidence and the public page. */
export function PaperLinks({ agreement: { id, evidenceReady } }: { readonly agreement: Agreement }) {
  const verifyUrl = useSheet(id).data?.verifyUrl ?? null;
  return (
    <span className={styles.proofs}>
      {evidenceReady && (
        <a href={evidenceUrl(id)}>
          <DownloadOutlined aria-hidden="true" /> {AGREEMENT.evidence}
        </a>
      )}
      {verifyUrl !== null && (
        <a href={verifyUrl} target="_blank" rel="noreferrer">
          <SafetyCertificateOutlined aria-hidden="true" /> {AGREEMENT.verify}
        </a>
      )}
    </span>
  );
}
