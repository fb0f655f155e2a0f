import { ApiProblem } from '@qicheng/api-client';
import { checkEmployer, type EmployerFieldKey, type EmployerValues, normaliseEmployer } from '@qicheng/domain';
import { complaintsOf, useComplaints } from '@qicheng/records';
import { useState } from 'react';
import { FIELD_ORDER } from './employer-changes';
import { useEmployerActions } from './employer.api';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'new-employer';

/** A company as it is typed in, what is wrong with it, and how it is sent; name and code are enough. */
export function useEmployerEntry() {
  const [typed, setTyped] = useState<EmployerValues>({});
  const { errors, complain, forgive } = useComplaints(FORM_ID, FIELD_ORDER);
  const { enter } = useEmployerActions();
  const values = normaliseEmployer(typed);
  return {
    typed,
    values,
    errors,
    setValue: (field: EmployerFieldKey, value: string | null) => {
      setTyped((others) => ({ ...others, [field]: value }));
      forgive(field);
    },
    /** True when it may be sent; else the first fault is on screen. */
    check: () => !complain(complaintsOf(checkEmployer(values, 'entry'))),
    send: (reason: string) =>
      enter(values, reason).catch((error: unknown) => {
        if (error instanceof ApiProblem) complain(complaintsOf(error.fields));
        throw error;
      }),
  };
}
