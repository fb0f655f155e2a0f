import { RECORD } from '../messages/record';
import styles from './record.module.css';

const M = RECORD.difference;

/** A field before and after; both are text. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What saving would change: the old text beside the new. */
export const DifferenceTable = ({ differences }: { readonly differences: readonly Difference[] }) => (
  <table className={styles.diff}>
    <thead>
      <tr>
        <th scope="col">{M.field}</th>
        <th scope="col">{M.before}</th>
        <th scope="col">{M.after}</th>
      </tr>
    </thead>
    <tbody>
      {differences.map(({ key, label, before, after }) => (
        <tr key={key}>
          <th scope="row">{label}</th>
          <td>{before || M.nothing}</td>
          <td>{after || M.nothing}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
