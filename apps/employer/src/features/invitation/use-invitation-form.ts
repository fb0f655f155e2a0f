import { ApiProblem } from '@qicheng/api-client';
import type { AgreementFieldKey, AgreementLimits, AgreementValues } from '@qicheng/domain';
import { complaintsOf } from '@qicheng/records';
import { useState } from 'react';
import { FIELD_ORDER, flawsOf, termsToSend, type Typed } from './terms';
import { useLiveFlaws } from './use-live-flaws';

/** What is sent when everything is sound. */
export interface SoundTerms {
  readonly values: Record<AgreementFieldKey, string | null>;
  readonly days: number;
}

interface Source {
  /** The terms that what was typed lies over. */
  readonly stored: AgreementValues;
  readonly limits?: AgreementLimits;
  /** Days to answer where nobody says otherwise. */
  readonly usualDays: number;
  readonly typed: Typed;
  readonly change: (typed: Typed) => void;
  readonly send: (terms: SoundTerms) => Promise<void>;
}

/** The terms as a form: what is on screen, what is wrong with it, and the way over a last look to the server. */
export function useInvitationForm({ stored, limits = {}, usualDays, typed, change, send }: Source) {
  const [reviewing, setReviewing] = useState(false);
  const values: AgreementValues = { ...stored, ...typed.values };
  const days = typed.days === undefined ? usualDays : typed.days;
  const { errors, refuse, forgive, leave, ask } = useLiveFlaws(flawsOf(values, days, limits));
  return {
    values,
    limits,
    days,
    errors,
    reviewing,
    setValue: (field: AgreementFieldKey, value: string | null) => {
      change({ ...typed, values: { ...typed.values, [field]: value } });
      forgive(field);
    },
    setDays: (days: number | null) => {
      change({ ...typed, days });
      leave('days');
      forgive('days');
    },
    /** Judges one field when it is left; that it is empty is told only when sending. */
    check: (field: AgreementFieldKey) => {
      if (values[field]) leave(field);
    },
    review: () => setReviewing(ask()),
    close: () => setReviewing(false),
    /** @throws whatever the server says that belongs to no field. */
    send: async () => {
      try {
        await send({ values: termsToSend(values), days: days ?? 0 });
      } catch (error) {
        const found = error instanceof ApiProblem ? error.fields.filter(isMine) : [];
        if (found.length === 0) throw error;
        setReviewing(false);
        refuse(complaintsOf(found));
      }
    },
  };
}

const isMine = ({ field }: { readonly field: string }): boolean => FIELD_ORDER.includes(field);

/** The form as its parts use it. */
export type InvitationFormState = ReturnType<typeof useInvitationForm>;
