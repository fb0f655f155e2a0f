import { use, useState } from 'react';
import { AccountContext } from '../shell/account';
import { draftKey, readDraft, removeDraft, writeDraft } from './draft-store';

/** What is typed before the server has a record to keep it in: in this browser with each change, and here again after a reload. */
export function useLocalDraft<Values>(form: string, nothing: Values) {
  const key = draftKey(use(AccountContext)?.id ?? 'guest', form);
  const [left] = useState(() => readDraft<Values>(key)?.values);
  const [values, setValues] = useState<Values>(left ?? nothing);
  return {
    values,
    /** An earlier visit left something behind. */
    restored: left !== undefined,
    /** What amounts to nothing is not worth keeping. */
    change: (next: Values, isNothing = false) => {
      setValues(next);
      if (isNothing) removeDraft(key);
      else keep(key, next);
    },
    /** The same for who has waited in between: `by` is given what is there by then. */
    update: (by: (now: Values) => Values) =>
      setValues((now) => {
        const next = by(now);
        keep(key, next);
        return next;
      }),
    clear: () => {
      setValues(nothing);
      removeDraft(key);
    },
  };
}

const keep = <Values>(key: string, values: Values) => writeDraft(key, { values, at: new Date().toISOString() });
