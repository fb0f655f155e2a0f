import { useEffect, useState } from 'react';

/** The present instant in milliseconds, told anew every `every` milliseconds while mounted. */
export function useNow(every = 1000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
