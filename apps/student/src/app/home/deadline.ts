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

const isOver = ({ state }: Review) => state === 'APPROVED' || state === 'REPORTED';

/** The opening time of the form that is due; none while others act or the paper goes round. */
export function openingOf(review: Review, mine: MyAgreements): Opening | undefined {
  if (!isOver(review)) return review.window;
  const agreement = agreementOf(mine);
  return agreement !== undefined && isWritten(agreement.state) ? agreement.window : undefined;
}

/** Until when the invitation that ends first can be answered, where answering comes next. */
export function answerBy(review: Review, mine: MyAgreements): string | undefined {
  if (!isOver(review) || agreementOf(mine) !== undefined) return undefined;
  const ends = sortOut(mine.items).invited.flatMap(({ inviteExpiresAt }) => inviteExpiresAt ?? []);
  return ends.toSorted()[0];
}

const isWritten = (state: string) => state === 'DRAFT' || state === 'RETURNED';
