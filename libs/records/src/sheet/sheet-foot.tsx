import { QrCode } from '@qicheng/ui';
import { SHEET as M } from './messages';
import type { SheetData } from './sheet-data';
import styles from './sheet-foot.module.css';

const SHORT = 16;
/** CSS pixels; the style sheet sets its size on paper. */
const QR_SIZE = 64;

interface Props {
  readonly sheet: SheetData;
  readonly page: 1 | 2;
}

/** The foot of a page: which agreement, which version, which page, and how to check that nobody has changed it. */
export function SheetFoot({ sheet: { content, contentHash, verifyUrl }, page }: Props) {
  const { agreementNo, revision } = content;
  return (
    <footer className={styles.foot}>
      {verifyUrl !== null && (
        <div className={styles.qr}>
          <QrCode value={verifyUrl} alt={M.qr(agreementNo ?? '')} size={QR_SIZE} />
        </div>
      )}
      <div className={styles.words}>
        <p className={styles.first}>
          <span>
            {M.no} <b>{agreementNo ?? M.noNumber}</b>
          </span>
          <span>{M.revision(revision)}</span>
          {contentHash !== null && (
            <span>
              {M.digest} <b>{contentHash.slice(0, SHORT)}</b>
            </span>
          )}
          <span className={styles.page}>{M.page(page)}</span>
        </p>
        <p className={styles.small}>{contentHash === null ? M.noDigest : `${M.wholeDigest} ${contentHash}`}</p>
        <p className={styles.small}>{[verifyUrl === null ? '' : M.check, M.copies].join('')}</p>
      </div>
    </footer>
  );
}
