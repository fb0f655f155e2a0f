import type { FieldProblem } from '@qicheng/contracts';
import { type AgreementValues, isAgreementFieldKey, normaliseAgreement } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';

/** The longest value that is kept before it is checked, in characters. */
const MAX_VALUE = 2000;

/** What a form sent, in canonical form; complete or not. @throws Problem INVALID naming every unknown or over-long field. */
export function acceptableTerms(raw: Readonly<Record<string, unknown>>): AgreementValues {
  const wrong = Object.entries(raw).flatMap(([field, value]): FieldProblem[] => {
    if (!isAgreementFieldKey(field)) return [{ field, message: '没有这个字段' }];
    return isStorable(value) ? [] : [{ field, message: `最多 ${MAX_VALUE} 个字` }];
  });
  if (wrong.length > 0) throw new Problem('INVALID', { fields: wrong });
  return normaliseAgreement(raw as AgreementValues);
}

const isStorable = (value: unknown) => value === null || (typeof value === 'string' && value.length <= MAX_VALUE);
