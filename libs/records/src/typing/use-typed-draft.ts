import { useDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';

interface Options<Typed> {
  /** Names the form and its record. */
  readonly form: string;
  readonly nothing: Typed;
  readonly save: (typed: Typed) => Promise<unknown>;
  /** Said when an earlier visit left something behind. */
  readonly restoredText: string;
}

/** What is typed over a record: in this browser at once, on the server soon, and here again after an interrupted visit. */
export function useTypedDraft<Typed>({ form, nothing, save, restoredText }: Options<Typed>) {
  const { message } = App.useApp();
  const draft = useDraft<Typed>({ form, save });
  const { restored } = draft;
  const [typed, setTyped] = useState<Typed>(restored ?? nothing);
  const change = (next: Typed) => {
    setTyped(next);
    draft.change(next);
  };
  const resume = useEffectEvent((left: Typed) => {
    draft.change(left);
    void message.info(restoredText);
  });
  useEffect(() => {
    if (restored !== undefined) resume(restored);
  }, [restored]);
  /** Nothing lies over the record any more. */
  const drop = () => {
    setTyped(nothing);
    draft.clear();
  };
  return { typed, change, drop, draft };
}
