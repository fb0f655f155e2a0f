import { use, useEffect, useState, useSyncExternalStore } from 'react';
import { onSessionRestored } from '../live/session-restored';
import { AccountContext } from '../shell/account';
import { DraftSaver, type DraftState } from './draft-saver';
import { draftKey } from './draft-store';

interface Options<Values> {
  /** Names the form and its record, `origin:42`. */
  readonly form: string;
  readonly save: (values: Values) => Promise<unknown>;
  /** Quiet time before a save, in ms. */
  readonly delay?: number;
}

/** A draft as a form uses it. */
export interface Draft<Values> extends DraftState {
  /** What an earlier visit typed and could not save; lay it over the server's values. */
  readonly restored: Values | undefined;
  readonly change: (values: Values) => void;
  readonly flush: () => Promise<boolean>;
  readonly clear: () => void;
  /** True while closing the page could lose something the server does not have. */
  readonly unsaved: boolean;
}

/** Saves a form by itself: to this browser at once, to the server after a pause, again when the connection or the session is back. */
export function useDraft<Values>({ form, save, delay }: Options<Values>): Draft<Values> {
  const key = draftKey(use(AccountContext)?.id ?? 'guest', form);
  const [saver] = useState(() => new DraftSaver<Values>({ key, save, ...(delay !== undefined && { delay }) }));
  const [restored] = useState(() => saver.restore());
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.use(save), [saver, save]);
  useEffect(() => {
    const again = () => void saver.flush();
    const forget = onSessionRestored(again);
    window.addEventListener('online', again);
    return () => {
      forget();
      window.removeEventListener('online', again);
      void saver.flush();
    };
  }, [saver]);
  return {
    ...state,
    restored,
    change: (values) => saver.change(values),
    flush: () => saver.flush(),
    clear: () => saver.clear(),
    unsaved: state.status !== 'clean' && state.status !== 'saved',
  };
}
