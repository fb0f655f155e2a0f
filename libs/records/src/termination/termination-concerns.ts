import {
  terminationField,
  type AgreementInitiator,
  type TerminationFieldKey,
  type TerminationValues,
} from '@qicheng/domain';

/** Whether a field is asked of this initiator here: the student's own only of a student, a payment only where one is due. */
export function terminationConcerns(
  field: TerminationFieldKey,
  values: TerminationValues,
  initiator: AgreementInitiator,
): boolean {
  const { filledBy, requiredWhen } = terminationField(field);
  if (filledBy === 'STUDENT' && initiator !== 'STUDENT') return false;
  return requiredWhen === undefined || requiredWhen(values) || Boolean(values[field]);
}
