import { AccountContext } from '@qicheng/ui';
import { App } from 'antd';
import { use, useEffect, useState } from 'react';
import { INVITATION } from '../../messages/invitation';

/**
 * What an account types into a form that has no record yet: in this browser from the first keystroke until `drop`, and back after
 * an interrupted visit. `form` names the form and its record.
 */
export function useKept<Typed>(form: string, nothing: Typed) {
  const { message } = App.useApp();
  const key = `qc:draft:${use(AccountContext)?.id ?? 'guest'}:${form}`;
  const [restored] = useState(() => read<Typed>(key));
  const [typed, setTyped] = useState<Typed>(restored ?? nothing);
  useEffect(() => {
    if (restored !== undefined) void message.info(INVITATION.restored);
  }, [restored, message]);
  return {
    typed,
    change: (next: Typed) => {
      setTyped(next);
      write(key, next);
    },
    drop: () => localStorage.removeItem(key),
  };
}

function read<Typed>(key: string): Typed | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as { readonly values: Typed }).values;
  } catch {
    return undefined;
  }
}

/** A browser that has no room or forbids it keeps nothing; the form works all the same. */
function write(key: string, values: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify({ values, at: new Date().toISOString() }));
  } catch {
    localStorage.removeItem(key);
  }
}
