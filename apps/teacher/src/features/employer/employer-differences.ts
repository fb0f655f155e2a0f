import { EMPLOYER_FIELDS, employerRiskText, employerText, type EmployerValues } from '@qicheng/domain';
import { useRegionName } from '@qicheng/records';
import { EMPLOYER } from '../../messages/employer';
import type { Difference } from '../../record';
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
  const [before, after] = [employerRiskText(employer.riskFlags), employerRiskText(risks)];
  const risk = { key: 'risks', label: EMPLOYER.edit.risks, before, after };
  return risksChanged ? [...fields, risk] : fields;
}
