import { useNow } from '@qicheng/ui';
import { useEffect, useState } from 'react';
import { secondsLeft } from './link-state';
import { extendSigningLink } from './signing.api';

/** From when on it is told that a link ends, and more time is asked for, in seconds. */
const SOON = 120;
const BUSY = ['pointerdown', 'keydown', 'scroll'] as const;
// The pad keeps its own events to itself.
const FIRST_HAND = { capture: true, passive: true } as const;

/** How long a link still works: whoever is busy with it shortly before its end gets more time, as far as the API allows. */
export function useLinkTerm(token: string, first: string) {
  const [expiresAt, setExpiresAt] = useState(first);
  const [final, setFinal] = useState(false);
  const left = secondsLeft(expiresAt, useNow());
  const soon = left > 0 && left <= SOON;
  useEffect(() => {
    if (!soon || final) return undefined;
    const ask = onlyOnce(async () => {
      const until = (await extendSigningLink(token)) ?? expiresAt;
      setExpiresAt(until);
      setFinal(secondsLeft(until, Date.now()) <= SOON);
    });
    for (const event of BUSY) globalThis.addEventListener(event, ask, FIRST_HAND);
    return () => BUSY.forEach((event) => globalThis.removeEventListener(event, ask, FIRST_HAND));
  }, [soon, final, token, expiresAt]);
  return { left, soon, final };
}

/** Runs at the first call, and again only where that failed. */
function onlyOnce(run: () => Promise<void>): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    run().catch(() => {
      asked = false;
    });
  };
}
