import type { OriginFieldKey } from '@qicheng/domain';
import { useState } from 'react';
import { goToField } from './go-to-field';
import type { OriginFieldState } from './origin.api';
import { flawsOf, formValues, type Typed } from './typed';

/** Complaints by field. */
export type FieldErrors = Readonly<Partial<Record<OriginFieldKey, string>>>;

/** What is wrong with the form, as far as it has been told. */
export function useFieldErrors(fields: readonly OriginFieldState[], typed: Typed) {
  const [errors, setErrors] = useState<FieldErrors>({});
  return {
    errors,
    /** Tells everything at once and goes to the first; false when there is nothing to tell. */
    complain: (found: FieldErrors): boolean => {
      setErrors(found);
      const first = fields.find(({ field }) => found[field] !== undefined);
      if (first) goToField(first.field);
      return first !== undefined;
    },
    forgive: (field: OriginFieldKey) => setErrors(({ [field]: _, ...others }) => others),
    /** Judges one field when it is left; that it is empty is told only when submitting. */
    check: (field: OriginFieldKey) => {
      const flaw = formValues(fields, typed)[field] ? flawsOf(fields, typed)[field] : undefined;
      if (flaw !== undefined) setErrors((others) => ({ ...others, [field]: flaw }));
    },
  };
}
