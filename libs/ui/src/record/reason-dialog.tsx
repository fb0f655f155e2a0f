import { Alert, Input, Modal, Tag } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import styles from './record.module.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Label of the reason; none is asked for when left out. */
  readonly label?: string;
  readonly min?: number;
  readonly max?: number;
  /** The reason may stay empty. */
  readonly optional?: boolean;
  /** Usual reasons, each taken over by one click. */
  readonly quick?: readonly string[];
  readonly okText: string;
  readonly danger?: boolean;
  readonly onOk: (reason: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Asks for a reason of `min`–`max` characters, does the thing, and stays open with the error when that fails. */
export function ReasonDialog({
  open,
  title,
  lead,
  label,
  min = 5,
  max = 500,
  optional = false,
  quick = [],
  okText,
  danger = false,
  onOk,
  onCancel,
}: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const act = async () => {
    const { length } = reason.trim();
    if (label !== undefined && length < min && !optional) return setFailure(M.confirm.reasonShort(min, max));
    setBusy(true);
    setFailure(undefined);
    try {
      await onOk(reason.trim());
      setReason('');
    } catch (error) {
      setFailure(describeError(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      cancelText={M.confirm.cancel}
      okButtonProps={{ danger }}
      confirmLoading={busy}
      onOk={() => void act()}
      onCancel={onCancel}
      mask={{ closable: false }}
    >
      {lead}
      {label !== undefined && (
        <div className={styles.ask}>
          <label htmlFor={id}>{label}</label>
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={max}
            showCount
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          {quick.length > 0 && (
            <div className={styles.quick} role="group" aria-label={M.review.quick}>
              {quick.map((usual) => (
                <Tag.CheckableTag key={usual} checked={reason === usual} onChange={() => setReason(usual)}>
                  {usual}
                </Tag.CheckableTag>
              ))}
            </div>
          )}
        </div>
      )}
      {failure !== undefined && (
        <Alert className={styles.failure ?? ''} type="error" showIcon title={failure} role="alert" />
      )}
    </Modal>
  );
}
