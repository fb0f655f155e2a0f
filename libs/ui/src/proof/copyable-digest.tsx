import { Typography } from 'antd';
import { PROOF as M } from './messages';
import styles from './proof.module.css';

interface Props {
  /** Hexadecimal. */
  readonly digest: string;
}

/** A digest in groups of four to compare by eye; copied whole. */
export const CopyableDigest = ({ digest }: Props) => (
  <span className={styles.digest}>
    <code aria-label={digest}>{digest.match(/.{1,4}/g)?.join(' ')}</code>
    <Typography.Text copyable={{ text: digest, tooltips: [M.copy, M.copied] }} />
  </span>
);
