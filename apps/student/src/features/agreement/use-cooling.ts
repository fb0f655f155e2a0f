import { useEffect, useState } from 'react';

/** Seconds left to think while `on`; begins anew each time it is turned on, 0 once they are over. */
export function useCooling(on: boolean, seconds = 3): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (!on) return setLeft(seconds);
    if (left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [on, left, seconds]);
  return left;
}
