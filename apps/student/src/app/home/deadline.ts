import type { OriginState } from '@qicheng/domain';
import { HOME } from '../../messages/home';
import type { MyAgreements } from '../../features/agreement/agreement.api';
import { sortOut } from '../../features/agreement/standing';
import { agreementOf } from './road';

/** When something may be done. */
export interface Opening {
  readonly open: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

const DAY_MS = 86_400_000;

/** Whole days until the window closes, as one counts them: today is 0. */
export const daysLeft = (closesAt: string, now: Date): number =>
  Math.floor((new Date(closesAt).getTime() - now.getTime()) / DAY_MS);

/** The deadline in words; `time` writes an instant. */
export function deadlineOf({ open, opensAt, closesAt }: Opening, now: Date, time: (instant: string) => string): string {
  if (open) {
    if (closesAt === null) return HOME.window.always;
    return `${HOME.window.until(time(closesAt))}，${HOME.window.left(daysLeft(closesAt, now))}`;
  }
  if (opensAt !== null && new Date(opensAt) > now) return HOME.window.from(time(opensAt));
  return closesAt === null ? HOME.window.unset : HOME.window.closed(time(closesAt));
}

interface Review {
  readonly state: OriginState;
  readonly window: Opening;
}

/** When the next step has to be taken: the opening time of the form that is due, or the end of the next invitation; none while sealing. */
export function openingOf({ state, window }: Review, mine: MyAgreements): Opening | undefined {
  if (state !== 'APPROVED' && state !== 'REPORTED') return window;
  const agreement = agreementOf(mine);
  if (agreement !== undefined) return isWritten(agreement.state) ? agreement.window : undefined;
  const ends = sortOut(mine.items).invited.flatMap(({ inviteExpiresAt }) => inviteExpiresAt ?? []);
  return ends.length === 0 ? undefined : { open: true, opensAt: null, closesAt: ends.toSorted()[0] ?? null };
}

const isWritten = (state: string) => state === 'DRAFT' || state === 'RETURNED';
