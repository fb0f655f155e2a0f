import { EMPLOYER_FIELDS, employerText, type EmployerValues } from '@qicheng/domain';
import { useRegionName } from '@qicheng/records';
import { EMPLOYER } from '../../messages/employer';
import { riskText } from './employer-words';
import type { EmployerView } from './employer.api';
import styles from './employer.module.css';
import type { useEmployerEdit } from './use-employer-edit';

const { edit: M } = EMPLOYER;

interface Props {
  readonly employer: EmployerView;
  readonly edit: ReturnType<typeof useEmployerEdit>;
}

/** What saving would change: the old text beside the new. */
export function EmployerDifferences({ employer, edit: { changes, risks, risksChanged } }: Props) {
  const regionName = useRegionName();
  const record: EmployerValues = employer.values;
  const rows = EMPLOYER_FIELDS.filter(({ key }) => key in changes).map(({ key, label }) => ({
    key: `${key}`,
    label,
    before: employerText(key, record[key], regionName),
    after: employerText(key, changes[key], regionName),
  }));
  const words = (flags: readonly string[]) => flags.map(riskText).join('、');
  const risk = { key: 'risks', label: M.risks, before: words(employer.riskFlags), after: words(risks) };
  return (
    <table className={styles.diff}>
      <thead>
        <tr>
          <th scope="col">{M.field}</th>
          <th scope="col">{M.before}</th>
          <th scope="col">{M.after}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, ...(risksChanged ? [risk] : [])].map(({ key, label, before, after }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{before || M.nothing}</td>
            <td>{after || M.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
