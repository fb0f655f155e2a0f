import {
  agreementDiff,
  agreementField,
  type AgreementFieldKey,
  type AgreementLimits,
  type AgreementValues,
  isLibraryTerm,
  withSoundArchive,
} from '@qicheng/domain';
import type { FieldChange } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import type { Employer } from '../employer/index.js';
import { certified } from './agreement-defaults.js';
import { flawsOf } from './agreement-flaws.js';
import { acceptableTerms } from './agreement-values.js';

/**
 * The terms once the company has written its part, with what the library says of it now; what it sends unchanged does no harm.
 * @throws Problem INVALID naming every field that is unknown, the graduate's, or certified in the library.
 */
export function termsByEmployer(
  current: AgreementValues,
  raw: Readonly<Record<string, unknown>>,
  employer: Employer | null,
): AgreementValues {
  const values = { ...current, ...acceptableTerms(raw) };
  const fields = agreementDiff(current, values).flatMap((field) => {
    const message = refusalOf(field);
    return message === null ? [] : [{ field, message }];
  });
  if (fields.length > 0) throw new Problem('INVALID', { fields });
  return withSoundArchive({ ...values, ...certified(employer) });
}

/** @throws Problem INCOMPLETE with every field that still has to be filled in or mended. */
export function refuseFlawed(values: AgreementValues, limits: AgreementLimits): void {
  const fields = flawsOf(values, limits);
  if (fields.length > 0) throw new Problem('INCOMPLETE', { detail: `还有 ${fields.length} 项需要填写或修改`, fields });
}

/** What differs between two versions of the terms, for the history and for the other side. */
export const termChanges = (before: AgreementValues, after: AgreementValues): FieldChange[] =>
  agreementDiff(before, after).map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));

/** The terms as they stood before such changes. */
export const termsBefore = (changes: readonly FieldChange[], after: AgreementValues): AgreementValues => ({
  ...after,
  ...Object.fromEntries(changes.map(({ field, from }) => [field, from])),
});

function refusalOf(key: AgreementFieldKey): string | null {
  if (isLibraryTerm(key)) return `${agreementField(key).label}以入驻信息为准，如有变动请先申请变更`;
  return agreementField(key).filledBy === 'STUDENT' ? '此项由毕业生填写' : null;
}
