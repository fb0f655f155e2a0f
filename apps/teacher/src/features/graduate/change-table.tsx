import type { OriginValues } from '@qicheng/domain';
import { GRADUATE } from '../../messages/graduate';
import { changesInWords } from './graduate-changes';
import type { GraduateFieldView } from './graduate.api';
import styles from './graduate.module.css';
import { useValueText } from './use-value-text';

const { edit: M } = GRADUATE;

interface Props {
  readonly fields: readonly GraduateFieldView[];
  readonly changes: OriginValues;
}

/** Old beside new, before it is saved. */
export function ChangeTable({ fields, changes }: Props) {
  const text = useValueText();
  return (
    <table className={styles.diff}>
      <thead>
        <tr>
          <th scope="col">{M.field}</th>
          <th scope="col">{M.from}</th>
          <th scope="col">{M.to}</th>
        </tr>
      </thead>
      <tbody>
        {changesInWords(fields, changes, text).map(({ field, label, from, to }) => (
          <tr key={field}>
            <td>{label}</td>
            <td>{from}</td>
            <td>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
