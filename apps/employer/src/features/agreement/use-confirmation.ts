import { ApiProblem } from '@qicheng/api-client';
import { checkAgreementField, type AgreementFieldKey, type AgreementValues } from '@qicheng/domain';
import { complaintsOf, useComplaints, useKept } from '@qicheng/records';
import { App } from 'antd';
import { useState } from 'react';
import { CONFIRM } from '../../messages/agreement';
import { useAgreementActions, type Agreement } from '../../party/agreement.api';
import { changedTerms, confirmPayload, FIELD_ORDER, flawsOf, termsOf } from './confirm-terms';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'confirm';

const NOTHING: AgreementValues = {};

type Complain = ReturnType<typeof useComplaints>['complain'];

/** The terms as the company completes them over what the graduate submitted, kept in this browser until then, and the way over a last look to the server. */
export function useConfirmation(agreement: Agreement) {
  const { id, submittedAt } = agreement;
  const { typed, change, drop } = useKept<AgreementValues>(`confirm:${id}:${submittedAt}`, NOTHING);
  const { errors, complain, forgive, tell } = useComplaints(FORM_ID, FIELD_ORDER);
  return {
    typed,
    errors,
    changed: changedTerms(agreement, typed),
    values: { ...agreement.values, ...typed },
    setValue: (field: AgreementFieldKey, value: string | null) => {
      change({ ...typed, [field]: value });
      forgive(field);
    },
    restore: () => {
      drop();
      complain({});
    },
    /** Judges one field when it is left; that it is empty is told only when confirming. */
    check: (field: AgreementFieldKey) => {
      const terms = termsOf(agreement, typed);
      const value = terms[field];
      if (!value) return;
      const flaw = checkAgreementField(field, value, terms, agreement.limits);
      if (flaw !== null) tell(field, flaw);
    },
    ...useSending(agreement, typed, complain, drop),
  };
}

/** The last look and the sending; the server's complaints lead back to their fields. */
function useSending(agreement: Agreement, typed: AgreementValues, complain: Complain, drop: () => void) {
  const { message } = App.useApp();
  const { confirm, reload } = useAgreementActions(agreement.id);
  const [reviewing, setReviewing] = useState(false);
  return {
    reviewing,
    review: () => setReviewing(!complain(flawsOf(agreement, typed))),
    close: () => setReviewing(false),
    /** @throws whatever the server says that belongs to no field. */
    send: async () => {
      const values = confirmPayload(agreement, typed);
      try {
        await confirm({ version: agreement.version, values });
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        if (error.code === 'STALE') await reload();
        if (error.fields.length === 0) throw error;
        setReviewing(false);
        return void complain(complaintsOf(error.fields));
      }
      drop();
      void message.success(Object.keys(values).length > 0 ? CONFIRM.done.changed : CONFIRM.done.same);
    },
  };
}

/** The form as its parts use it. */
export type Confirmation = ReturnType<typeof useConfirmation>;
