import { ApiProblem } from '@qicheng/api-client';
import { isOriginFieldKey, type OriginFieldKey } from '@qicheng/domain';
import { App } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { goToField } from './go-to-field';
import type { OriginReview } from './origin.api';
import { changedFields, flawsOf, formValues } from './typed';
import { useOriginDraft } from './use-origin-draft';

type Errors = Readonly<Partial<Record<OriginFieldKey, string>>>;

/** The origin form: what is on screen, what is wrong with it, and the way from typing to submitting. */
export function useOriginForm(review: OriginReview) {
  const { message } = App.useApp();
  const { typed, change, draft, actions } = useOriginDraft(review);
  const [errors, setErrors] = useState<Errors>({});
  const [confirming, setConfirming] = useState(false);
  const { fields } = review;

  const complain = (found: Errors) => {
    setErrors(found);
    const first = fields.find(({ field }) => found[field] !== undefined);
    if (first) goToField(first.field);
    return first !== undefined;
  };
  const setValue = (field: OriginFieldKey, value: string | null) => {
    change({ ...typed, values: { ...typed.values, [field]: value } });
    setErrors(({ [field]: _, ...others }) => others);
  };
  const submit = async () => {
    if (!(await draft.flush())) throw new Error(ORIGIN.submit.unsaved);
    try {
      await actions.submit(actions.latest()?.version ?? review.version);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'STALE') await actions.reload();
      if (error instanceof ApiProblem && complain(fieldErrors(error))) return setConfirming(false);
      throw error;
    }
    draft.clear();
    void message.success(ORIGIN.submit.done);
  };
  return {
    values: formValues(fields, typed),
    changed: changedFields(fields, typed),
    reasonOf: (field: OriginFieldKey) =>
      typed.reasons[field] ?? fields.find((one) => one.field === field)?.reason ?? '',
    setReason: (field: OriginFieldKey, text: string) =>
      change({ ...typed, reasons: { ...typed.reasons, [field]: text } }),
    setValue,
    /** Judges one field when it is left; that it is empty is told only when submitting. */
    check: (field: OriginFieldKey) => {
      const flaw = formValues(fields, typed)[field] ? flawsOf(fields, typed)[field] : undefined;
      if (flaw !== undefined) setErrors((others) => ({ ...others, [field]: flaw }));
    },
    errors,
    draft,
    confirming,
    review: () => void (complain(flawsOf(fields, typed)) || setConfirming(true)),
    cancel: () => setConfirming(false),
    submit,
  };
}

/** The form as its parts use it. */
export type OriginFormState = ReturnType<typeof useOriginForm>;

const fieldErrors = ({ fields }: ApiProblem): Errors =>
  Object.fromEntries(
    fields.filter(({ field }) => isOriginFieldKey(field)).map(({ field, message }) => [field, message]),
  );
