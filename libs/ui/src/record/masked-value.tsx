import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import { ReasonDialog } from './reason-dialog';
import styles from './record.module.css';

interface Props {
  readonly label: string;
  /** As the API sends it, already masked. */
  readonly masked: string;
  /** Asks the API for the whole value; the reason goes to the audit log. */
  readonly onReveal?: (reason: string) => Promise<string>;
  /** Asks for the whole value of one's own data, for which no reason is due. */
  readonly onRevealOwn?: () => Promise<string>;
}

/** A masked value that can be looked at whole until the page is left, for a reason where it is somebody else's. */
export function MaskedValue({ label, masked, onReveal, onRevealOwn }: Props) {
  const [asking, setAsking] = useState(false);
  const [whole, setWhole] = useState<string>();
  const { message } = App.useApp();
  const look = () =>
    onRevealOwn === undefined
      ? setAsking(true)
      : void onRevealOwn().then(setWhole, (error: unknown) => void message.error(describeError(error).text));
  const toggle = () => (whole === undefined ? look() : setWhole(undefined));
  return (
    <span className={styles.masked}>
      <span>{whole ?? masked}</span>
      {(onReveal ?? onRevealOwn) && (
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
