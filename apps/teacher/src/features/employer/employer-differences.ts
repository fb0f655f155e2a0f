import { EMPLOYER_FIELDS, employerText, type EmployerValues } from '@qicheng/domain';
import { useRegionName } from '@qicheng/records';
import { EMPLOYER } from '../../messages/employer';
import type { Difference } from '../../record';
import { riskText } from './employer-words';
import type { EmployerView } from './employer.api';
import type { useEmployerEdit } from './use-employer-edit';

type Edit = ReturnType<typeof useEmployerEdit>;

/** What saving would change of an entry, in words. */
export function useDifferences(employer: EmployerView, { changes, risks, risksChanged }: Edit): readonly Difference[] {
  const regionName = useRegionName();
  const record: EmployerValues = employer.values;
  const fields = EMPLOYER_FIELDS.filter(({ key }) => key in changes).map(({ key, label }) => ({
    key: `${key}`,
    label,
    before: employerText(key, record[key], regionName),
    after: employerText(key, changes[key], regionName),
  }));
  const words = (flags: readonly string[]) => flags.map(riskText).join('、');
  const risk = { key: 'risks', label: EMPLOYER.edit.risks, before: words(employer.riskFlags), after: words(risks) };
  return risksChanged ? [...fields, risk] : fields;
}
