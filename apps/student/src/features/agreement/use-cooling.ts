import { useEffect, useState } from 'react';

/** Time to think: `turn(true)` begins it anew; `left` are the seconds that remain, 0 once they are over. */
export function useCooling(seconds = 3) {
  const [on, setOn] = useState(false);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (!on || left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [on, left]);
  const turn = (next: boolean) => {
    setOn(next);
    setLeft(seconds);
  };
  return { on, left, turn };
}
