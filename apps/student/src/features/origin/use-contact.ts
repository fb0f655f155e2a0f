import { ApiProblem } from '@qicheng/api-client';
import type { OriginFieldKey, OriginValues } from '@qicheng/domain';
import { App } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { useOriginActions, type OriginReview } from './origin.api';
import { draftPayload, flawsOf, formValues, NOTHING_TYPED, type Typed } from './typed';
import { useFieldErrors } from './use-field-errors';
import { errorsOf } from './use-submission';

/** The graduate's own values (tier F) as they stand on screen, and the way to save them. */
export function useContact({ fields }: OriginReview) {
  const { saveContact } = useOriginActions();
  const { message } = App.useApp();
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const free = fields.filter(({ tier }) => tier === 'F');
  const { errors, complain, forgive } = useFieldErrors(free, typed);
  const send = async (values: OriginValues) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await saveContact(values);
      setTyped(NOTHING_TYPED);
      void message.success(ORIGIN.contact.saved);
    } catch (error) {
      if (!(error instanceof ApiProblem && complain(errorsOf(error)))) setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    fields: free,
    values: formValues(fields, typed),
    errors,
    busy,
    failure,
    setValue: (field: OriginFieldKey, value: string | null) => {
      setTyped({ ...typed, values: { ...typed.values, [field]: value } });
      forgive(field);
    },
    save: () => {
      const { values } = draftPayload(fields, typed);
      const flaws = Object.entries(flawsOf(fields, typed)).filter(([field]) => field in values);
      if (complain(Object.fromEntries(flaws))) return;
      if (Object.keys(values).length === 0) void message.info(ORIGIN.contact.unchanged);
      else void send(values);
    },
  };
}
