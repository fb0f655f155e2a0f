import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import styles from './agreement-case.module.css';
import { PAPER } from './messages';

interface Props {
  /** Where the signed evidence is read; null until there is any. */
  readonly evidenceUrl: string | null;
  /** The public page; null until the agreement has a number. */
  readonly verifyUrl: string | null;
}

/** Where the agreement proves itself: the signed evidence and the public page. */
export const PaperLinks = ({ evidenceUrl, verifyUrl }: Props) => (
  <span className={styles.proofs}>
    {evidenceUrl !== null && (
      <a href={evidenceUrl}>
        <DownloadOutlined aria-hidden="true" /> {PAPER.evidence}
      </a>
    )}
    {verifyUrl !== null && (
      <a href={verifyUrl} target="_blank" rel="noreferrer">
        <SafetyCertificateOutlined aria-hidden="true" /> {PAPER.verify}
      </a>
    )}
  </span>
);
