import { REASON_MAX } from '@qicheng/contracts';
import { dateTime } from '@qicheng/ui';
import { Input, Select } from 'antd';
import { useId } from 'react';
import { AGREEMENT as M } from '../../messages/agreement';
import type { AgreementView, MarkDetails } from './agreement.api';
import styles from './agreement.module.css';

interface Props {
  readonly view: Pick<AgreementView, 'scans' | 'revision'>;
  readonly details: MarkDetails;
  /** The centre stands in for the college and says why. */
  readonly standIn: boolean;
  readonly onChange: (details: MarkDetails) => void;
}

/** The stamped copy that a mark rests on, and the reason where one is due. */
export function StampDetails({ view, details, standIn, onChange }: Props) {
  const id = useId();
  const copies = view.scans.filter(({ revision }) => revision === view.revision);
  const { scanId: _scanId, ...others } = details;
  return (
    <div className={styles.stamps}>
      {copies.length > 0 && (
        <div className={styles.detail}>
          <label htmlFor={`${id}-scan`}>{M.stampScan}</label>
          <Select
            id={`${id}-scan`}
            allowClear
            placeholder={M.stampNoScan}
            value={details.scanId ?? null}
            options={copies.map((copy) => ({ value: copy.id, label: M.stampCopy(copy.name, dateTime(copy.at)) }))}
            onChange={(scanId: string | null) => onChange(scanId ? { ...others, scanId } : others)}
          />
        </div>
      )}
      {standIn && (
        <div className={styles.detail}>
          <label htmlFor={`${id}-reason`}>{M.standInLabel}</label>
          <Input.TextArea
            id={`${id}-reason`}
            rows={3}
            maxLength={REASON_MAX}
            showCount
            value={details.reason ?? ''}
            onChange={({ target }) => onChange({ ...details, reason: target.value })}
          />
        </div>
      )}
    </div>
  );
}
