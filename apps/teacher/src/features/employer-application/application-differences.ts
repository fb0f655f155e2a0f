import { EMPLOYER_FIELDS, type EmployerFieldKey, type EmployerValues } from '@qicheng/domain';

/** Fields that the application says otherwise than the library; none for a company that the library lacks. */
export const differingFields = (registered: EmployerValues | null, applied: EmployerValues): EmployerFieldKey[] =>
  registered === null
    ? []
    : EMPLOYER_FIELDS.map(({ key }) => key).filter((key) => (applied[key] ?? null) !== (registered[key] ?? null));
