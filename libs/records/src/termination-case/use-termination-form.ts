import { ApiProblem } from '@qicheng/api-client';
import type { TerminationFieldKey } from '@qicheng/domain';
import { App } from 'antd';
import { useState } from 'react';
import { CASE } from './messages';
import { saveOver } from '../typing/save-over';
import { complaintsOf } from '../typing/complaints';
import { useComplaints } from '../typing/use-complaints';
import { useTypedDraft } from '../typing/use-typed-draft';
import { FORM_ID } from './form-id';
import { useTerminationActions, type TerminationRecord } from './termination.api';
import { draftValues, flawsOf, formValues, NOTHING_TYPED, ORDER, type Typed } from './typed';

/** The request's form: what is on screen, what is wrong with it, and the way from typing to submitting. */
export function useTerminationForm(termination: TerminationRecord) {
  const { message } = App.useApp();
  const actions = useTerminationActions(termination.id);
  const { typed, change, draft } = useTypedDraft<Typed>({
    form: `${FORM_ID}:${termination.id}`,
    nothing: NOTHING_TYPED,
    save: (latest) => saveOver(actions, sendOver(actions, latest), () => void message.info(CASE.merged)),
    restoredText: CASE.restored,
  });
  const { complain, forgive, tell, errors } = useComplaints(FORM_ID, ORDER);
  const [confirming, setConfirming] = useState(false);
  const submit = async () => {
    if (!(await draft.flush())) throw new Error(CASE.submit.unsaved);
    const refused = await sent(actions, termination.version);
    if (refused && complain(complaintsOf(refused.fields))) return setConfirming(false);
    if (refused) throw refused;
    draft.clear();
    void message.success(CASE.submit.done);
  };
  return {
    draft,
    errors,
    confirming,
    submit,
    cancel: () => setConfirming(false),
    values: formValues(termination, typed),
    setValue: (field: TerminationFieldKey, value: string | null) => {
      change({ values: { ...typed.values, [field]: value } });
      forgive(field);
    },
    /** Judges one field when it is left; that it is empty is told only when submitting. */
    check: (field: TerminationFieldKey) => {
      if (!formValues(termination, typed)[field]) return;
      const flaw = flawsOf(termination, typed).find((one) => one.field === field);
      if (flaw !== undefined) tell(field, flaw.message);
    },
    review: () => {
      if (!complain(complaintsOf(flawsOf(termination, typed)))) setConfirming(true);
    },
  };
}

/** The form as its parts use it. */
export type TerminationFormState = ReturnType<typeof useTerminationForm>;

/** Submits; resolves with the API's problem when it refuses. */
async function sent(actions: ReturnType<typeof useTerminationActions>, version: number): Promise<ApiProblem | null> {
  try {
    await actions.act('submit', { version: actions.latest()?.version ?? version });
    return null;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'STALE') await actions.reload();
    return error;
  }
}

const sendOver =
  ({ save }: ReturnType<typeof useTerminationActions>, typed: Typed) =>
  async (stored: TerminationRecord): Promise<void> => {
    const values = draftValues(stored, typed);
    if (Object.keys(values).length > 0) await save({ version: stored.version, values });
  };
