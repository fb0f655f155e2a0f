import { checkAgreementField, normaliseAgreement, type AgreementFieldKey } from '@qicheng/domain';
import { useComplaints } from '@qicheng/records';
import type { MyAgreement } from './agreement.api';
import { DEFAULTS, defaultState, FIELD_ORDER, formValues, withValue, type DefaultField } from './typed';
import { useAgreementDraft } from './use-agreement-draft';
import { useEmployerChange } from './use-employer-change';
import { useSubmission } from './use-submission';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'agreement';

/** The agreement's form: what is on screen, what is wrong with it, and the way from typing to submitting. */
export function useAgreementForm(agreement: MyAgreement) {
  const work = useAgreementDraft(agreement);
  const { typed, change, draft } = work;
  const { complain, forgive, tell, errors } = useComplaints(FORM_ID, FIELD_ORDER);
  const submission = useSubmission(agreement, work, complain);
  const changeEmployer = useEmployerChange(work);
  const values = formValues(agreement, typed);
  return {
    ...submission,
    changeEmployer,
    draft,
    errors,
    values,
    setValue: (field: AgreementFieldKey, value: string | null) => {
      change(withValue(typed, field, value));
      forgive(field);
    },
    /** Judges one field when it is left; that it is empty is told only when submitting. */
    check: (field: AgreementFieldKey) => {
      const sound = normaliseAgreement(values);
      if (!sound[field]) return;
      const flaw = checkAgreementField(field, sound[field], sound, agreement.limits);
      if (flaw !== null) tell(field, flaw);
    },
    defaultOf: (field: DefaultField) => defaultState(agreement, typed, field),
    confirmDefault: (field: DefaultField, confirmed: boolean) => {
      change({ ...typed, [DEFAULTS[field].confirmation]: confirmed });
      forgive(field);
    },
  };
}

/** The form as its parts use it. */
export type AgreementFormState = ReturnType<typeof useAgreementForm>;
