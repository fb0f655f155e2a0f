import { Alert, Modal } from 'antd';
import { describeError } from '../face/describe-error';
import { PRINT as M } from './messages';
import styles from './print.module.css';

interface Props {
  readonly open: boolean;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly copies: number;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

/** How the browser's window has to be set before something is printed. */
export const PrintHint = ({ open, busy, failure, copies, onGo, onCancel }: Props) => (
  <Modal
    open={open}
    title={M.title}
    okText={M.start}
    cancelText={M.cancel}
    confirmLoading={busy}
    cancelButtonProps={{ disabled: busy }}
    closable={!busy}
    mask={{ closable: false }}
    onOk={onGo}
    onCancel={onCancel}
  >
    <p>{M.lead}</p>
    <ol className={styles.steps}>
      <li>{M.paper}</li>
      <li>{M.sides}</li>
      <li>{M.headers}</li>
      <li>{copies > 1 ? M.copies(copies) : M.oneCopy}</li>
    </ol>
    {failure !== undefined && <Alert type="error" showIcon role="alert" title={describeError(failure).text} />}
  </Modal>
);
