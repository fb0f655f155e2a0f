import { ApiProblem } from '@qicheng/api-client';
import { complaintsOf, type Complaints } from '@qicheng/records';
import { App } from 'antd';
import { useState } from 'react';
import { FORM } from '../../messages/agreement-form';
import type { MyAgreement } from './agreement.api';
import { flawsOf } from './typed';
import type { useAgreementDraft } from './use-agreement-draft';

type Shown = 'preview' | 'submit';

/** The way from the filled form over the sheet as it will be printed to the submitted record; complaints lead back to their fields. */
export function useSubmission(
  agreement: MyAgreement,
  { typed, draft, actions }: ReturnType<typeof useAgreementDraft>,
  complain: (found: Complaints) => boolean,
) {
  const { message } = App.useApp();
  const [shown, setShown] = useState<Shown>();
  // The sheet shows what the server has.
  const show = async (what: Shown) => {
    if (await draft.flush()) setShown(what);
    else void message.error(FORM.submit.unsaved);
  };
  const submit = async () => {
    if (!(await draft.flush())) throw new Error(FORM.submit.unsaved);
    try {
      // The version whose sheet was ticked: a later one is looked at again.
      await actions.act('submit', { version: agreement.version, confirmed: true });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.code === 'STALE') await actions.reload();
      if (complain(complaintsOf(error.fields))) return setShown(undefined);
      throw error;
    }
    draft.clear();
    void message.success(FORM.submit.done);
  };
  return {
    shown,
    preview: () => void show('preview'),
    review: () => {
      if (!complain(flawsOf(agreement, typed))) void show('submit');
    },
    close: () => setShown(undefined),
    submit,
  };
}
