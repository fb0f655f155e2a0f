import { goToField } from '../control/field-id';
import { useState } from 'react';
import type { Complaints } from './complaints';

/** What is wrong with a form, as far as it has been told; `order` are its fields from top to bottom. */
export function useComplaints(form: string, order: readonly string[]) {
  const [errors, setErrors] = useState<Complaints>({});
  return {
    errors,
    /** Tells everything at once and goes to the first; false when there is nothing to tell. */
    complain: (found: Complaints): boolean => {
      setErrors(found);
      const first = order.find((field) => found[field] !== undefined);
      if (first !== undefined) goToField(form, first);
      return Object.keys(found).length > 0;
    },
    forgive: (field: string) => setErrors(({ [field]: _, ...others }) => others),
    tell: (field: string, flaw: string) => setErrors((others) => ({ ...others, [field]: flaw })),
  };
}
