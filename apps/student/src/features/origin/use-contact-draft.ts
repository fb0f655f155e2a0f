import type { OriginFieldKey } from '@qicheng/domain';
import { useLocalDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import type { OriginReview } from './origin.api';
import { draftPayload, isEmptyPayload, NOTHING_TYPED, type Typed } from './typed';

/** What is typed over the graduate's own values, in this browser until it is saved; says so when an interrupted visit left something. */
export function useContactDraft({ id, fields }: OriginReview) {
  const { message } = App.useApp();
  const { values: typed, restored, change, clear } = useLocalDraft<Typed>(`origin-contact:${id}`, NOTHING_TYPED);
  const [left] = useState(() => restored && !isEmptyPayload(draftPayload(fields, typed)));
  useEffect(() => {
    if (left) void message.info(ORIGIN.restored);
  }, [left, message]);
  // A save that ends has to see what was typed while it ran.
  const newest = useRef(typed);
  const put = (values: Typed['values']) => {
    newest.current = { ...newest.current, values };
    if (Object.keys(values).length === 0) clear();
    else change(newest.current);
  };
  return {
    typed,
    setValue: (field: OriginFieldKey, value: string | null) => put({ ...newest.current.values, [field]: value }),
    /** Forgets what was saved; what was typed since stays. */
    drop: ({ values: saved }: Typed) => {
      const isSince = ([field, value]: [string, unknown]) => saved[field as OriginFieldKey] !== value;
      put(Object.fromEntries(Object.entries(newest.current.values).filter(isSince)));
    },
  };
}
