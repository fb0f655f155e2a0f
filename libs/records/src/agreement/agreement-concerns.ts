import {
  agreementField,
  type AgreementFieldKey,
  type AgreementValues,
  isArchiveReceiver,
  isArchiveRefused,
} from '@qicheng/domain';

/** Names its own condition: the amount hangs on it, not the other way round. */
const LEADING: readonly AgreementFieldKey[] = ['penaltyParty'];

/**
 * Whether a field has a meaning here: always, unless it hangs on another value that is not so and nobody has filled it. A
 * company that was proposed as receiver of a file which it does not accept is nobody's choice.
 */
export function agreementConcerns(field: AgreementFieldKey, values: AgreementValues): boolean {
  const { requiredWhen } = agreementField(field);
  if (isArchiveReceiver(field) && (isArchiveRefused(values) || isArchiveNobodys(field, values))) return false;
  return requiredWhen === undefined || LEADING.includes(field) || requiredWhen(values) || Boolean(values[field]);
}

/** No part of a receiver is asked for, required or not, where the file is not accepted. */
const isArchiveNobodys = (field: AgreementFieldKey, values: AgreementValues): boolean =>
  values.acceptArchive !== 'true' && !values[field];
