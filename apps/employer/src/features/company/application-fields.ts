import {
  CERTIFIED_EMPLOYER_FIELDS,
  checkEmployer,
  EMPLOYER_FIELDS,
  normaliseEmployer,
  type EmployerFieldKey,
  type EmployerValues,
} from '@qicheng/domain';
import { complaintsOf, type Complaints } from '@qicheng/records';
import type { Application } from './company.api';

/** All that a colleague has to tell: who it is. */
const OWN: readonly EmployerFieldKey[] = ['contactName', 'contactMobile', 'contactEmail'];

/** The fields of a company from top to bottom. */
export const FIELD_ORDER: readonly EmployerFieldKey[] = EMPLOYER_FIELDS.map(({ key }) => key);

/** True for a field that an application of this kind asks for. */
export function isAsked(kind: Application['kind'], field: EmployerFieldKey): boolean {
  if (kind === 'JOIN') return OWN.includes(field);
  return kind !== 'CHANGE' || CERTIFIED_EMPLOYER_FIELDS.includes(field);
}

/** What has to be mended before sending the application in, by field. */
export function applicationFlaws({ kind }: Pick<Application, 'kind'>, raw: EmployerValues): Complaints {
  const flaws = checkEmployer(normaliseEmployer(raw), kind === 'CHANGE' ? 'entry' : 'application');
  return complaintsOf(flaws.filter(({ field }) => isAsked(kind, field)));
}
