import { AGREEMENT_MARK_KINDS, type AgreementMark, type AgreementMarkKind } from '@qicheng/domain';

/** The mark that comes next in the strict order of the seals; null once the school has sealed. */
export const nextMarkAfter = (
  marks: readonly Pick<AgreementMark, 'kind'>[],
  needsAgency: boolean,
): AgreementMarkKind | null => {
  const set = new Set(marks.map(({ kind }) => kind));
  return AGREEMENT_MARK_KINDS.find((kind) => !set.has(kind) && (needsAgency || kind !== 'AGENCY_SEALED')) ?? null;
};
