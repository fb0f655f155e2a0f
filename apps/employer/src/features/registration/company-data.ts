import {
  checkEmployer,
  EMPLOYER_FIELDS,
  normaliseEmployer,
  type EmployerFieldKey,
  type EmployerValues,
} from '@qicheng/domain';
import { complaintsOf, type Complaints } from '@qicheng/records';
import type { Registration } from './registration-draft';

/** Asked for on other screens. */
const ELSEWHERE: readonly EmployerFieldKey[] = ['uscc', 'contactName', 'contactMobile', 'contactEmail'];

/** True for the fields of the company that the registration itself asks for. */
export const isAsked = (field: EmployerFieldKey): boolean => !ELSEWHERE.includes(field);

/** Those fields from top to bottom. */
export const ASKED: readonly EmployerFieldKey[] = EMPLOYER_FIELDS.map(({ key }) => key).filter(isAsked);

/** The company as it is sent: what the register knows goes before what was typed. */
export function companyValues({
  uscc,
  place,
  values,
}: Pick<Registration, 'uscc' | 'place' | 'values'>): EmployerValues {
  if (place?.kind === 'JOIN') return {};
  const name = place?.name ?? values.name ?? null;
  return normaliseEmployer({ ...values, name, uscc });
}

/** What keeps somebody from going on: no name, or something filled in that is wrong; the rest may wait. */
export function companyFlaws(registration: Pick<Registration, 'uscc' | 'place' | 'values'>): Complaints {
  const values = companyValues(registration);
  return complaintsOf(
    checkEmployer(values).filter(({ field }) => isAsked(field) && (field === 'name' || Boolean(values[field]))),
  );
}
