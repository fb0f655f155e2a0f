import type { OriginDiff } from '@qicheng/contracts';
import { originDiff, type OriginFieldKey, type OriginValues } from '@qicheng/domain';

/** The differing fields of a new submission; a decision about a field that the student left as it was stays in force. */
export function diffsOfSubmission(
  school: OriginValues,
  student: OriginValues,
  earlier: readonly OriginDiff[],
): OriginDiff[] {
  return originDiff(school, student).map((field) => {
    const known = earlier.find((diff) => diff.field === field && diff.studentValue === (student[field] ?? null));
    return known ?? pending(field, school[field] ?? null, student[field] ?? null);
  });
}

/** A difference that nobody has decided yet. */
export const pending = (
  field: OriginFieldKey,
  schoolValue: string | null,
  studentValue: string | null,
): OriginDiff => ({
  field,
  schoolValue,
  studentValue,
  decision: 'PENDING',
  finalValue: null,
  note: null,
  decidedBy: null,
  decidedAt: null,
});

/** How many differences still wait for a decision. */
export const pendingCount = (diffs: readonly OriginDiff[]): number =>
  diffs.filter((diff) => diff.decision === 'PENDING').length;

/** Writes the differences with their counts to the review. */
export const setDiffs = (
  review: { diffs: OriginDiff[]; diffCount: number; pendingCount: number },
  diffs: OriginDiff[],
): void => {
  Object.assign(review, { diffs, diffCount: diffs.length, pendingCount: pendingCount(diffs) });
};
