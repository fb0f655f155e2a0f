import { ApiProblem } from '@qicheng/api-client';
import type { OriginFieldKey, OriginValues } from '@qicheng/domain';
import { App } from 'antd';
import { useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { useOriginActions, type OriginFieldState, type OriginReview } from './origin.api';
import { isProvenEmail } from './proven-email';
import { draftPayload, flawsOf, formValues, type Typed } from './typed';
import { useContactDraft } from './use-contact-draft';
import { useFieldErrors } from './use-field-errors';
import { errorsOf } from './use-submission';

/** Whether a save runs, and why the last one failed. */
interface Sending {
  readonly busy: boolean;
  readonly failure?: unknown;
}

/** The graduate's own values (tier F) as they stand on screen, and the way to save them. */
export function useContact(review: OriginReview) {
  const { saveContact } = useOriginActions();
  const { message } = App.useApp();
  const { typed, drop, ...draft } = useContactDraft(review);
  const [{ busy, failure }, setSending] = useState<Sending>({ busy: false });
  const { fields } = review;
  const free = fields.filter(({ tier }) => tier === 'F');
  const { errors, complain, forgive } = useFieldErrors(free, typed);
  const send = async (values: OriginValues) => {
    setSending({ busy: true });
    try {
      await saveContact(values);
      drop(typed);
      setSending({ busy: false });
      void message.success(ORIGIN.contact.saved);
    } catch (error) {
      const told = error instanceof ApiProblem && complain(errorsOf(error));
      setSending({ busy: false, ...(!told && { failure: error }) });
    }
  };
  return {
    fields: free,
    values: formValues(fields, typed),
    errors,
    busy,
    failure,
    setValue: (field: OriginFieldKey, value: string | null) => {
      draft.setValue(field, value);
      forgive(field);
    },
    save: () => {
      const values = ownPayload(free, typed);
      const flaws = Object.entries(flawsOf(fields, typed)).filter(([field]) => field in values);
      if (complain(Object.fromEntries(flaws))) return;
      if (Object.keys(values).length === 0) void message.info(ORIGIN.contact.unchanged);
      else void send(values);
    },
  };
}

/** What has to be sent of the fields that are on screen: an earlier visit may have left one that is not any more. */
function ownPayload(free: readonly OriginFieldState[], typed: Typed): OriginValues {
  const shown = new Set<string>(free.filter((state) => !isProvenEmail(state)).map(({ field }) => field));
  const { values } = draftPayload(free, typed);
  return Object.fromEntries(Object.entries(values).filter(([field]) => shown.has(field)));
}
