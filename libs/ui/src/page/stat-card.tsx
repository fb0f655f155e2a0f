import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../theme';
import styles from './page.module.css';

interface Props {
  readonly label: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly hint?: ReactNode;
  /** Change since the last count; its sign shows the direction. */
  readonly change?: number;
  /** The filtered list behind the number. */
  readonly to?: string;
  /** Something waits for this person. */
  readonly urgent?: boolean;
}

/** One number, what it counts, and the way to what it counts. */
export function StatCard({ label, value, unit, hint, change, to, urgent = false }: Props) {
  const body = (
    <>
      <span className={styles.statLabel}>{label}</span>
      <span className={styles.statValue}>
        {typeof value === 'number' ? value.toLocaleString('zh-CN') : value}
        {unit !== undefined && <small>{unit}</small>}
        {change !== undefined && change !== 0 && (
          <small className={styles.change}>
            {change > 0 ? <ArrowUpOutlined aria-label="+" /> : <ArrowDownOutlined aria-label="-" />}
            {Math.abs(change).toLocaleString('zh-CN')}
          </small>
        )}
      </span>
      {hint !== undefined && <span className={styles.statHint}>{hint}</span>}
    </>
  );
  const className = classes(styles.stat, urgent && styles.urgent);
  if (to === undefined) return <div className={className}>{body}</div>;
  return (
    <Link className={className} to={to}>
      {body}
    </Link>
  );
}
