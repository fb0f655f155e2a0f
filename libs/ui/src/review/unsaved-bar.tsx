import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { describeError } from '../face/describe-error';
import { M } from '../messages';
import styles from './review.module.css';

interface Props {
  readonly saving: boolean;
  readonly flawed: boolean;
  readonly failure: unknown;
  readonly save: () => Promise<void>;
  readonly discard: () => void;
}

/** Says that decisions are not saved, and saves them. */
export const UnsavedBar = ({ saving, flawed, failure, save, discard }: Props) => (
  <div className={styles.unsaved} role="status">
    <span>
      <EditOutlined aria-hidden="true" /> {failure === undefined ? M.review.unsaved : describeError(failure).text}
    </span>
    <span className={styles.unsavedActions}>
      <Button onClick={discard} disabled={saving}>
        {M.review.discard}
      </Button>
      <Button type="primary" onClick={() => void save()} loading={saving} disabled={flawed}>
        {M.review.save}
      </Button>
    </span>
  </div>
);
