import { useEffect, useState } from 'react';

/** Seconds left since `start`, counted down to 0. */
export function useCountdown(): { readonly left: number; readonly start: (seconds: number) => void } {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return { left, start: setLeft };
}
