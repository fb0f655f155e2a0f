import { ApiProblem } from '@qicheng/api-client';
import type { EmployerFieldKey, EmployerValues } from '@qicheng/domain';
import { complaintsOf, saveOver, useComplaints, useTypedDraft } from '@qicheng/records';
import { App } from 'antd';
import { useState } from 'react';
import { APPLICATION as M } from '../../messages/company';
import { applicationFlaws, FIELD_ORDER } from './application-fields';
import { changesOver } from './changes-over';
import { useCompanyActions, type Application } from './company.api';

/** Begins the ids of the form's controls. */
export const FORM_ID = 'application';

/** What is typed over an application, saved by itself. */
function useApplicationDraft({ id }: Application) {
  const { message } = App.useApp();
  const actions = useCompanyActions();
  const save = (typed: EmployerValues) =>
    saveOver(
      { latest: actions.latest, reload: () => actions.reload(id) },
      async (stored) => {
        const changes = changesOver(stored.values, typed);
        if (Object.keys(changes).length > 0) await actions.save(stored, changes);
      },
      () => void message.info(M.merged),
    );
  const work = useTypedDraft<EmployerValues>({
    form: `employer-application:${id}`,
    nothing: {},
    save,
    restoredText: M.restored,
  });
  return { ...work, actions };
}

/** The application's form: what is on screen, what is wrong with it, and the way to the review. */
export function useApplicationForm(application: Application) {
  const { message } = App.useApp();
  const { typed, change, draft, actions } = useApplicationDraft(application);
  const { errors, complain, forgive } = useComplaints(FORM_ID, FIELD_ORDER);
  const [asking, setAsking] = useState(false);
  const { id, kind, licenceName } = application;
  const values: EmployerValues = { ...application.values, ...typed };
  /** Judges everything; asks for a last word when nothing is wrong and the server has it all. */
  const review = async () => {
    if (complain(applicationFlaws(application, values))) return;
    if (kind !== 'JOIN' && licenceName === null) return void message.error(M.licence.missing);
    if (await draft.flush()) setAsking(true);
    else void message.error(M.submit.unsaved);
  };
  const submit = async () => {
    try {
      await actions.act(id, 'submit', { version: actions.latest()?.version ?? application.version });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.code === 'STALE') await actions.reload(id);
      if (complain(complaintsOf(error.fields))) return setAsking(false);
      throw error;
    }
    draft.clear();
    void message.success(M.submit.done);
  };
  return {
    values,
    errors,
    draft,
    asking,
    setValue: (field: EmployerFieldKey, value: string | null) => {
      change({ ...typed, [field]: value });
      forgive(field);
    },
    review: () => void review(),
    submit,
    close: () => setAsking(false),
  };
}
