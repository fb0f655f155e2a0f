import { useLocalDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect } from 'react';
import { TYPING } from './messages';

/**
 * What an account types here, in this browser until `drop`; says so when an interrupted visit left something. `form` names the form
 * and its record.
 */
export function useKept<Typed>(form: string, nothing: Typed) {
  const { message } = App.useApp();
  const { values: typed, restored, change, clear: drop } = useLocalDraft<Typed>(form, nothing);
  useEffect(() => {
    if (restored) void message.info(TYPING.restored);
  }, [restored, message]);
  return { typed, restored, change, drop };
}

/** The same, as forms hand it on. */
export type Kept<Typed> = ReturnType<typeof useKept<Typed>>;
