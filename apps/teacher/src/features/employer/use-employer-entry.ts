import { ApiProblem } from '@qicheng/api-client';
import { checkEmployer, type EmployerFieldKey, type EmployerValues, normaliseEmployer } from '@qicheng/domain';
import { complaintsOf, useComplaints, useKept } from '@qicheng/records';
import { FIELD_ORDER } from './employer-changes';
import { useEmployerActions } from './employer.api';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'new-employer';

const NOTHING: EmployerValues = {};

/** A company as it is typed in, what is wrong with it, and how it is sent; name and code are enough. */
export function useEmployerEntry() {
  const { typed, change, drop } = useKept<EmployerValues>(FORM_ID, NOTHING);
  const { errors, complain, forgive } = useComplaints(FORM_ID, FIELD_ORDER);
  const { enter } = useEmployerActions();
  const values = normaliseEmployer(typed);
  return {
    typed,
    values,
    errors,
    setValue: (field: EmployerFieldKey, value: string | null) => {
      const next = { ...typed, [field]: value };
      change(
        next,
        Object.values(next).every((one) => !one),
      );
      forgive(field);
    },
    /** True when it may be sent; else the first fault is on screen. */
    check: () => !complain(complaintsOf(checkEmployer(values, 'entry'))),
    send: async (reason: string) => {
      const made = await enter(values, reason).catch((error: unknown) => {
        if (error instanceof ApiProblem) complain(complaintsOf(error.fields));
        throw error;
      });
      drop();
      return made;
    },
    discard: drop,
  };
}
