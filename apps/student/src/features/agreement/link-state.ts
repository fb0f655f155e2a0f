import type { LiveNews } from './agreement.api';
import { SIGNING } from '../../messages/signing';
import type { SigningLink } from './signing.api';

/** How a link to sign on the phone stands, and how that is said. */
export interface LinkState {
  readonly kind: 'none' | 'waiting' | 'opened' | 'expired';
  readonly words: string;
}

/** How a link stands at `now`, in milliseconds; one that the phone has opened needs no code any more and may have got more time. */
export function linkState(link: SigningLink | undefined, opened: LiveNews | undefined, now: number): LinkState {
  if (link === undefined) return { kind: 'none', words: '' };
  const seconds = secondsLeft(opened?.expiresAt ?? link.expiresAt, now);
  if (seconds === 0) return { kind: 'expired', words: SIGNING.phone.expired };
  if (opened !== undefined) return { kind: 'opened', words: `${SIGNING.phone.opened}${SIGNING.phone.follow}` };
  return { kind: 'waiting', words: clock(seconds) };
}

/** Whole seconds until an instant, 0 once it has passed. */
export const secondsLeft = (until: string, now: number): number =>
  Math.max(0, Math.floor((new Date(until).getTime() - now) / 1000));

/** Minutes and seconds left, in words. */
export const clock = (seconds: number): string =>
  SIGNING.phone.left(Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0'));
