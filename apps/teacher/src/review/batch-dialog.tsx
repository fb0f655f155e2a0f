import { ReasonDialog } from '@qicheng/ui';
import { Alert } from 'antd';
import { REVIEW } from '../messages/review';
import type { BatchAction } from './batch-action';
import styles from './review.module.css';

interface Props<Row> {
  readonly action: BatchAction<Row>;
  readonly open: boolean;
  readonly chosen: readonly Row[];
  readonly onOk: (reason: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Says what a batch step will do to the chosen records and asks for the reason where it wants one. */
export function BatchDialog<Row>({ action, open, chosen, onOk, onCancel }: Props<Row>) {
  const { label, title, lead, reason, danger = false, warning } = action;
  const minded = warning?.(chosen);
  return (
    <ReasonDialog
      open={open}
      title={title?.(chosen.length) ?? REVIEW.batch.title(label, chosen.length)}
      lead={
        <>
          {lead}
          {minded !== undefined && <Alert className={styles.warning ?? ''} type="warning" showIcon title={minded} />}
        </>
      }
      okText={label}
      danger={danger}
      onOk={onOk}
      onCancel={onCancel}
      {...reason}
    />
  );
}
