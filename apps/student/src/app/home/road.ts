import type { OriginState } from '@qicheng/domain';
import { HOME } from '../../messages/home';

/** One stage of the way to the diploma's last stamp. */
export interface Stage {
  readonly key: keyof typeof HOME.stages;
  readonly title: string;
  readonly text: string;
  readonly standing: 'done' | 'current' | 'later';
}

const LATER = ['register', 'sign', 'print'] as const;

const isOriginDone = (state: OriginState) => state === 'APPROVED' || state === 'REPORTED';

/** The whole road of someone whose origin review stands at `state`. */
export const roadOf = (state: OriginState): readonly Stage[] => [
  { key: 'activate', ...HOME.stages.activate, standing: 'done' },
  {
    key: 'origin',
    title: HOME.stages.origin.title,
    text: HOME.origin[state],
    standing: isOriginDone(state) ? 'done' : 'current',
  },
  ...LATER.map((key) => ({ key, ...HOME.stages[key], standing: 'later' as const })),
];

/** The one thing to do next: where it is, what the button says, and whether it waits for the graduate. */
export const nextStep = (state: OriginState) => ({
  to: '/origin',
  label: HOME.next[state],
  mine: state === 'NOT_STARTED' || state === 'DRAFT' || state === 'RETURNED',
});

interface Window {
  readonly open: boolean;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

const DAY_MS = 86_400_000;

/** Whole days until the window closes, as one counts them: today is 0. */
export const daysLeft = (closesAt: string, now: Date): number =>
  Math.floor((new Date(closesAt).getTime() - now.getTime()) / DAY_MS);

/** The deadline in words; `time` writes an instant. */
export function deadlineOf({ open, opensAt, closesAt }: Window, now: Date, time: (instant: string) => string): string {
  if (open) {
    if (closesAt === null) return HOME.window.always;
    return `${HOME.window.until(time(closesAt))}，${HOME.window.left(daysLeft(closesAt, now))}`;
  }
  if (opensAt !== null && new Date(opensAt) > now) return HOME.window.from(time(opensAt));
  return closesAt === null ? HOME.window.unset : HOME.window.closed(time(closesAt));
}
