import type { FieldProblem } from '@qicheng/contracts';
import {
  type AgreementValues,
  isTerminationFieldKey,
  normaliseTermination,
  terminationField,
  type TerminationValues,
} from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import type { FieldChange } from '../../core/history/index.js';
import type { Termination } from './termination.entity.js';

type Initiator = Termination['initiator'];

/** The longest value that is kept before it is checked, in characters. */
const MAX_VALUE = 2000;

/** What a form sent, in canonical form; complete or not. @throws Problem INVALID naming every field that is not asked of this party, or over-long. */
export function acceptableValues(raw: Readonly<Record<string, unknown>>, initiator: Initiator): TerminationValues {
  const wrong = Object.entries(raw).flatMap(([field, value]): FieldProblem[] => {
    if (!isTerminationFieldKey(field)) return [{ field, message: '没有这个字段' }];
    if (initiator === 'EMPLOYER' && terminationField(field).filledBy === 'STUDENT')
      return [{ field, message: '此项由学生填写' }];
    return isStorable(value) ? [] : [{ field, message: `最多 ${MAX_VALUE} 个字` }];
  });
  if (wrong.length > 0) throw new Problem('INVALID', { fields: wrong });
  return normaliseTermination(raw as TerminationValues);
}

/** The fields that differ. */
export const changesBetween = (before: TerminationValues, after: TerminationValues): FieldChange[] =>
  Object.keys(after)
    .filter(isTerminationFieldKey)
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => from !== to);

/** The penalty that an agreement asks of the party that leaves it, in yuan; null for none. */
export function penaltyFor(initiator: Initiator, { penaltyParty, penaltyAmount }: AgreementValues): string | null {
  const concerned = penaltyParty === 'BOTH' || penaltyParty === initiator;
  return concerned && Number(penaltyAmount ?? 0) > 0 ? (penaltyAmount ?? null) : null;
}

const isStorable = (value: unknown) => value === null || (typeof value === 'string' && value.length <= MAX_VALUE);
