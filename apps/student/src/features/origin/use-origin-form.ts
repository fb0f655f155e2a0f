import type { OriginFieldKey } from '@qicheng/domain';
import type { OriginReview } from './origin.api';
import { changedFields, formValues } from './typed';
import { useFieldErrors } from './use-field-errors';
import { useOriginDraft } from './use-origin-draft';
import { useSubmission } from './use-submission';

/** The origin form: what is on screen, what is wrong with it, and the way from typing to submitting. */
export function useOriginForm(review: OriginReview) {
  const work = useOriginDraft(review);
  const { typed, change, draft } = work;
  const { fields } = review;
  const { complain, forgive, ...told } = useFieldErrors(fields, typed);
  const submission = useSubmission(review, work, complain);
  const savedReason = (field: OriginFieldKey) => fields.find((one) => one.field === field)?.reason ?? '';
  return {
    ...told,
    ...submission,
    draft,
    values: formValues(fields, typed),
    changed: changedFields(fields, typed),
    setValue: (field: OriginFieldKey, value: string | null) => {
      change({ ...typed, values: { ...typed.values, [field]: value } });
      forgive(field);
    },
    reasonOf: (field: OriginFieldKey) => typed.reasons[field] ?? savedReason(field),
    setReason: (field: OriginFieldKey, text: string) => {
      change({ ...typed, reasons: { ...typed.reasons, [field]: text } });
      forgive(field);
    },
  };
}

/** The form as its parts use it. */
export type OriginFormState = ReturnType<typeof useOriginForm>;
