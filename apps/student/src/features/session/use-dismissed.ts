import { useAccount } from '@qicheng/ui';
import { useState } from 'react';

/** Whether this account has put a hint away in this browser, and the way to do it. */
export function useDismissed(hint: string): readonly [boolean, () => void] {
  const key = `qc:dismissed:${useAccount().id}:${hint}`;
  const [dismissed, setDismissed] = useState(() => localStorage.getItem(key) !== null);
  return [
    dismissed,
    () => {
      localStorage.setItem(key, '1');
      setDismissed(true);
    },
  ];
}
