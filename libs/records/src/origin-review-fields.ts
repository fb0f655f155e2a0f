import type { OriginFieldView } from '@qicheng/contracts';
import { ORIGIN_SECTION_LABEL, originField, type OriginSection } from '@qicheng/domain';
import type { ReviewField } from '@qicheng/ui';
import { concerning } from './concerns';

/** The fields of an origin review as the review panel wants them: those that differ first, each group in the order of the form. */
export const originReviewFields = (view: { readonly fields: readonly OriginFieldView[] }): ReviewField[] =>
  concerning(view.fields)
    .map(toReviewField)
    .toSorted((one, other) => Number(other.differs) - Number(one.differs));

function toReviewField({ field, tier, schoolText, studentText, ...rest }: OriginFieldView): ReviewField {
  const { label, section } = originField(field);
  const { differs, decision, finalValue, finalText, note, reason } = rest;
  // What is the student's own to change is never reviewed.
  const reviewed = differs && tier !== 'F';
  return {
    key: field,
    label,
    section,
    schoolText,
    studentText,
    differs: reviewed,
    locked: tier === 'L',
    decision,
    finalValue,
    finalText,
    note,
    reason,
  };
}

/** How a section of the form is called. */
export const originSectionLabel = (section: string): string =>
  ORIGIN_SECTION_LABEL[section as OriginSection] ?? section;
