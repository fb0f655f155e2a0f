import { PaperClipOutlined } from '@ant-design/icons';
import { dateTime } from '@qicheng/ui';
import { useId } from 'react';
import { AGREEMENT as M } from './messages';
import styles from './sealing-checklist.module.css';
import type { SealingScan } from './sealing-steps';

interface Props {
  readonly scans: readonly SealingScan[];
  readonly scanUrl: (scan: SealingScan) => string;
}

/** The stamped copies that were uploaded, each to download. */
export function SealingScans({ scans, scanUrl }: Props) {
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
          </li>
        ))}
      </ul>
    </section>
  );
}
