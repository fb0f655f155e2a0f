import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { M } from '../messages';
import { ReasonDialog } from './reason-dialog';
import styles from './record.module.css';

interface Props {
  readonly label: string;
  /** As the API sends it, already masked. */
  readonly masked: string;
  /** Asks the API for the whole value; the reason goes to the audit log. */
  readonly onReveal?: (reason: string) => Promise<string>;
}

/** A masked value that can be looked at whole, for a reason, until the page is left. */
export function MaskedValue({ label, masked, onReveal }: Props) {
  const [asking, setAsking] = useState(false);
  const [whole, setWhole] = useState<string>();
  const toggle = () => (whole === undefined ? setAsking(true) : setWhole(undefined));
  return (
    <span className={styles.masked}>
      <span>{whole ?? masked}</span>
      {onReveal && (
        <Button
          type="text"
          size="small"
          icon={whole === undefined ? <EyeOutlined /> : <EyeInvisibleOutlined />}
          aria-label={`${whole === undefined ? M.mask.reveal : M.mask.hide} ${label}`}
          onClick={toggle}
        />
      )}
      {onReveal && (
        <ReasonDialog
          open={asking}
          title={M.mask.title(label)}
          lead={M.mask.why}
          label={M.mask.reason}
          min={5}
          max={200}
          okText={M.mask.confirm}
          onCancel={() => setAsking(false)}
          onOk={async (reason) => {
            setWhole(await onReveal(reason));
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}
