import type { OriginDiff } from '@qicheng/contracts';
import {
  isOriginWritable,
  ORIGIN_FIELDS,
  originDiff,
  sameOriginValue,
  type OriginFieldKey,
  type OriginValues,
} from '@qicheng/domain';
import type { OriginRecord } from './origin-record.js';
import type { OriginReview } from './origin-review.entity.js';

const FORM_ORDER = new Map(ORIGIN_FIELDS.map((field, index) => [field.key, index]));
const byFormOrder = (a: OriginDiff, b: OriginDiff) => (FORM_ORDER.get(a.field) ?? 0) - (FORM_ORDER.get(b.field) ?? 0);

/**
 * The differences as they stand against the school's record of now, in the order of the form. A decision stays in force
 * while both sides say what they said when it was taken; otherwise its field waits for one again.
 */
export function diffsNow({ review, school, own, tier }: OriginRecord): OriginDiff[] {
  const held = review.diffs.filter((diff) => diff.decision !== 'PENDING' && holds(diff, school, own));
  const open = originDiff(school, own, tier)
    .filter((field) => !held.some((diff) => diff.field === field))
    .map((field) => pending(field, school[field] ?? null, own[field] ?? null));
  return [...held, ...open].toSorted(byFormOrder);
}

const holds = ({ field, schoolValue, studentValue }: OriginDiff, school: OriginValues, own: OriginValues) =>
  sameOriginValue(field, schoolValue, school[field]) &&
  sameOriginValue(field, studentValue, own[field] === undefined ? school[field] : own[field]);

/**
 * The differences that a reader is told of: while reviewers decide, as they stand now; while the student writes, what was
 * last decided about a record that has not moved since; afterwards, what the record still says.
 */
export function diffsShown(record: OriginRecord): OriginDiff[] {
  const { review, school } = record;
  const { state, diffs } = review;
  if (state === 'APPROVED' || state === 'REPORTED') return unmoved(diffs, 'finalValue', school);
  return isOriginWritable(state) ? unmoved(diffs, 'schoolValue', school) : diffsNow(record);
}

const unmoved = (diffs: readonly OriginDiff[], side: 'finalValue' | 'schoolValue', school: OriginValues) =>
  diffs.filter((diff) => sameOriginValue(diff.field, diff[side], school[diff.field]));

/** False for an agreeing field that nobody corrects any more: there is nothing left to decide about it. */
export const isOpenQuestion = ({ field, decision, schoolValue, studentValue }: OriginDiff): boolean =>
  decision === 'EDIT' || !sameOriginValue(field, schoolValue, studentValue);

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

/** The differences that still wait for a decision. */
export const undecided = (diffs: readonly OriginDiff[]): OriginDiff[] =>
  diffs.filter((diff) => diff.decision === 'PENDING');

/** Writes the differences with their counts to the review, in the order of the form. */
export const setDiffs = (
  review: Pick<OriginReview, 'diffs' | 'diffCount' | 'pendingCount'>,
  diffs: OriginDiff[],
): void => {
  const sorted = diffs.toSorted(byFormOrder);
  Object.assign(review, { diffs: sorted, diffCount: diffs.length, pendingCount: undecided(diffs).length });
};
