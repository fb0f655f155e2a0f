import { isOriginFieldKey, originField } from '@qicheng/domain';
import { Tag } from 'antd';
import { IMPORT } from '../../messages/import';
import type { ImportDetail } from './import.api';
import styles from './import.module.css';

const { column: M } = IMPORT;

/** What a recognised column is called. */
export function targetLabel(field: string): string {
  if (field === 'counsellorNo') return M.counsellor;
  return isOriginFieldKey(field) ? originField(field).label : field;
}

/** Which column was recognised as what, and which are ignored. */
export function ImportColumns({ columns }: { readonly columns: ImportDetail['columns'] }) {
  const used = columns.filter(({ field }) => field !== null).length;
  return (
    <>
      <p>{M.summary(used, columns.length - used)}</p>
      <ul className={styles.mapping} aria-label={M.label}>
        {columns.map(({ letter, heading, field }) => (
          <li key={letter} className={field === null ? styles.ignored : undefined}>
            <code>{letter}</code>
            <span>{heading}</span>
            {field === null ? <Tag variant="outlined">{M.ignored}</Tag> : <strong>{targetLabel(field)}</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}
