import { DiffOutlined } from '@ant-design/icons';
import { M } from '../messages';
import styles from './review.module.css';

/** Marks a difference by sign and word, not by colour alone. */
export const DifferMark = () => (
  <span className={styles.differMark}>
    <DiffOutlined aria-hidden="true" /> {M.review.differMark}
  </span>
);
