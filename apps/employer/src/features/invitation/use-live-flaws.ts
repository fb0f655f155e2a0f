import { goToField, useComplaints, type Complaints } from '@qicheng/records';
import { useState } from 'react';
import { FIELD_ORDER } from './terms';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'invitation';

/** Which of the present flaws are told: of fields that were left, of all once sending was tried, and what the server refused. */
export function useLiveFlaws(flaws: Complaints) {
  const { errors: refused, complain: refuse, forgive } = useComplaints(FORM_ID, FIELD_ORDER);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const told = Object.entries(flaws).filter(([field]) => asked || left.has(field));
  return {
    errors: { ...Object.fromEntries(told), ...refused } as Complaints,
    refuse,
    forgive,
    leave: (field: string) => setLeft((known) => (known.has(field) ? known : new Set([...known, field]))),
    /** Tells everything and goes to the first; true when there is nothing to tell. */
    ask: (): boolean => {
      setAsked(true);
      const first = FIELD_ORDER.find((field) => flaws[field] !== undefined);
      if (first !== undefined) goToField(FORM_ID, first);
      return first === undefined;
    },
  };
}
