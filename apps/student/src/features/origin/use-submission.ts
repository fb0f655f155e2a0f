import { ApiProblem } from '@qicheng/api-client';
import { isOriginFieldKey } from '@qicheng/domain';
import { App } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import type { OriginReview } from './origin.api';
import { flawsOf } from './typed';
import type { FieldErrors } from './use-field-errors';
import type { useOriginDraft } from './use-origin-draft';

/** The way from the filled form over the last look to the submitted record; complaints lead back to their fields. */
export function useSubmission(
  { fields, version }: OriginReview,
  { typed, draft, actions }: ReturnType<typeof useOriginDraft>,
  complain: (found: FieldErrors) => boolean,
) {
  const { message } = App.useApp();
  const [confirming, setConfirming] = useState(false);
  const submit = async () => {
    if (!(await draft.flush())) throw new Error(ORIGIN.submit.unsaved);
    try {
      await actions.submit(actions.latest()?.version ?? version);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'STALE') await actions.reload();
      if (error instanceof ApiProblem && complain(errorsOf(error))) return setConfirming(false);
      throw error;
    }
    draft.clear();
    void message.success(ORIGIN.submit.done);
  };
  // The last look shows what the server has, in words.
  const review = async () => {
    if (complain(flawsOf(fields, typed))) return;
    if (await draft.flush()) setConfirming(true);
    else void message.error(ORIGIN.submit.unsaved);
  };
  return {
    confirming,
    review: () => void review(),
    cancel: () => setConfirming(false),
    submit,
  };
}

/** What the server found wrong, by field of the form. */
export const errorsOf = ({ fields }: ApiProblem): FieldErrors =>
  Object.fromEntries(
    fields.filter(({ field }) => isOriginFieldKey(field)).map(({ field, message }) => [field, message]),
  );
