import { StatCard } from '@qicheng/ui';
import { IMPORT } from '../../messages/import';
import type { ImportDetail } from './import.api';
import styles from './import.module.css';

const { count: M } = IMPORT;

/** What the check counted; nothing where it never came to an end. */
export function ImportCounts({ batch }: { readonly batch: ImportDetail }) {
  const { rowCount, newCount, changedCount, unchangedCount, errorCount, warningCount } = batch;
  if (rowCount === null) return null;
  return (
    <div className={styles.counts}>
      <StatCard label={M.rows} value={rowCount} unit={M.unit} />
      <StatCard label={M.fresh} value={newCount ?? 0} unit={M.unit} hint={M.freshHint} />
      <StatCard label={M.changed} value={changedCount ?? 0} unit={M.unit} hint={M.changedHint} />
      <StatCard label={M.unchanged} value={unchangedCount ?? 0} unit={M.unit} hint={M.unchangedHint} />
      <StatCard label={M.errors} value={errorCount} unit={M.cells} hint={M.errorsHint} urgent={errorCount > 0} />
      <StatCard label={M.warnings} value={warningCount} unit={M.cells} hint={M.warningsHint} />
    </div>
  );
}
