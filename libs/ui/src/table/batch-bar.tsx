import { Button } from 'antd';
import type { ReactNode } from 'react';
import { M } from '../messages';
import type { RowSelection } from './record-column';
import styles from './table.module.css';

interface Props {
  readonly selection: RowSelection;
  /** What can be done with the chosen rows. */
  readonly children: ReactNode;
}

/** Rises from the bottom while rows are chosen. */
export function BatchBar({ selection, children }: Props) {
  if (selection.keys.length === 0) return null;
  return (
    <div className={styles.batch} role="region" aria-label={M.table.selected(selection.keys.length)}>
      <strong>{M.table.selected(selection.keys.length)}</strong>
      <Button type="link" size="small" onClick={() => selection.onChange([])}>
        {M.table.clear}
      </Button>
      <span className={styles.batchActions}>{children}</span>
    </div>
  );
}
