import { useLocalDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect, useState } from 'react';
import { TYPING } from './messages';

/**
 * What an account types here, in this browser until `drop`; says so when an interrupted visit left something, in the words that `saying`
 * finds for it. `form` names the form and its record.
 */
export function useKept<Typed>(form: string, nothing: Typed, saying: (left: Typed) => string = () => TYPING.restored) {
  const { message } = App.useApp();
  const { values: typed, restored, change, clear: drop } = useLocalDraft<Typed>(form, nothing);
  const [words] = useState(() => (restored ? saying(typed) : undefined));
  useEffect(() => {
    if (words !== undefined) void message.info(words, words === TYPING.restored ? undefined : 8);
  }, [words, message]);
  return { typed, restored, change, drop };
}

/** The same, as forms hand it on. */
export type Kept<Typed> = ReturnType<typeof useKept<Typed>>;
