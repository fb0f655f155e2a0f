import { ApiProblem } from '@qicheng/api-client';
import { describeError, useDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { TYPING } from './messages';
import { useReturning } from './use-returning';

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
  const draft = useDraft<Typed>({ form, save: useToldWhenLocked(save) });
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
  // What was typed elsewhere meanwhile is newer than what lies over it here and is saved.
  useReturning(() => {
    if (!draft.unsaved) setTyped(nothing);
  });
  /** Nothing lies over the record any more. */
  const drop = () => {
    setTyped(nothing);
    draft.clear();
  };
  return { typed, change, drop, draft };
}

/** Where another tab has submitted the record, the form goes away: it is said what becomes of the typing. */
function useToldWhenLocked<Typed>(save: Options<Typed>['save']): Options<Typed>['save'] {
  const { message } = App.useApp();
  return async (typed) => {
    try {
      return await save(typed);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'NOT_NOW')
        void message.warning({ key: 'locked', content: TYPING.locked(describeError(error).text) });
      throw error;
    }
  };
}
