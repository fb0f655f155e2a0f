import { Button, Modal } from 'antd';
import { REVIEW } from '../messages/review';
import type { BatchOutcome } from './review-record';
import styles from './review.module.css';

const M = REVIEW.result;

interface Props {
  /** Nothing is shown while there are none. */
  readonly results: readonly BatchOutcome[] | undefined;
  readonly onClose: () => void;
}

/** What became of each record of a batch: what could not be done first, with the reason. */
export function BatchResult({ results, onClose }: Props) {
  const rows = (results ?? []).toSorted((one, other) => Number(one.done) - Number(other.done));
  const failed = rows.filter(({ done }) => !done).length;
  return (
    <Modal
      open={results !== undefined}
      title={M.title}
      onCancel={onClose}
      width={640}
      footer={
        <Button type="primary" onClick={onClose}>
          {M.close}
        </Button>
      }
    >
      <p role="status">
        <strong>{M.summary(rows.length - failed, failed)}</strong> {failed > 0 && M.kept}
      </p>
      <div className={styles.results}>
        <table>
          <thead>
            <tr>
              <th scope="col">{M.name}</th>
              <th scope="col">{M.outcome}</th>
              <th scope="col">{M.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, done, message }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{done ? M.done : M.failed}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  );
}
