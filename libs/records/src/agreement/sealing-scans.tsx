import { PaperClipOutlined } from '@ant-design/icons';
import { ConfirmAction, dateTime } from '@qicheng/ui';
import { useId } from 'react';
import { AGREEMENT as M } from './messages';
import styles from './sealing-checklist.module.css';
import type { SealingScan, SealingView } from './sealing-steps';

interface Props {
  readonly view: Pick<SealingView, 'scans' | 'revision'>;
  readonly scanUrl: (scan: SealingScan) => string;
  readonly onWithdraw: ((scan: SealingScan) => Promise<unknown>) | undefined;
}

/** The stamped copies that were uploaded, each to download, the reader's own to take back while nothing rests on it. */
export function SealingScans({ view: { scans, revision }, scanUrl, onWithdraw }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {M.seal.scans}
      </h3>
      {scans.length === 0 && <p className={styles.soft}>{M.seal.noScans}</p>}
      <ul className={styles.scans}>
        {scans.map((scan) => (
          <li key={scan.id}>
            <a href={scanUrl(scan)}>
              <PaperClipOutlined aria-hidden="true" /> {scan.name}
            </a>
            <span className={styles.soft}>{M.seal.by(scan.byName, dateTime(scan.at))}</span>
            {scan.revision !== revision && <span className={styles.soft}>{M.seal.earlier(scan.revision)}</span>}
            {scan.withdrawable && onWithdraw !== undefined && (
              <ConfirmAction
                label={M.seal.withdraw}
                next={`${M.seal.withdrawOf(scan.name)}：${M.seal.withdrawNext}`}
                button={{ size: 'small' }}
                onConfirm={() => onWithdraw(scan)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
