import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { M } from '../messages';
import { classes } from '../theme';
import styles from './face.module.css';

interface Props {
  readonly title?: string;
  /** What to do next, in one sentence. */
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  readonly compact?: boolean;
}

/** Nothing here yet, and what to do about it. */
export function Empty({ title = M.face.empty, hint, action, icon = <InboxOutlined />, compact = false }: Props) {
  return (
    <div className={classes(styles.face, compact && styles.compact)}>
      <span className={styles.mark} aria-hidden="true">
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <p className={styles.text}>{hint}</p>}
      {action !== undefined && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
