import { codeLabel } from '@qicheng/domain';
import { dateTime } from '@qicheng/ui';
import { SETTING as M } from '../../messages/setting';

/** Whether a window is yet to come, open, or over. */
export type Phase = 'upcoming' | 'open' | 'closed';

/** Where `now` stands to a window; its end does not belong to it. */
export function phaseOf(opensAt: Date, closesAt: Date, now: Date): Phase {
  if (now < opensAt) return 'upcoming';
  return now < closesAt ? 'open' : 'closed';
}

/** The level a window is for, in words. */
export const levelOf = (educationLevel: string | null | undefined): string =>
  educationLevel ? codeLabel('education_level', educationLevel) : M.allLevels;

/** Whom a window is for, in words. */
export const cohortOf = (gradYear: string, educationLevel: string | null | undefined): string =>
  M.cohort(gradYear, levelOf(educationLevel));

interface Times {
  readonly gradYear: string;
  readonly educationLevel?: string | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** What saving a window does for the students it is for. */
export function effectOf({ gradYear, educationLevel, opensAt, closesAt }: Times, now: Date): string {
  const cohort = cohortOf(gradYear, educationLevel);
  const [from, until] = [dateTime(opensAt), dateTime(closesAt)];
  const phase = phaseOf(opensAt, closesAt, now);
  if (phase === 'open') return M.willBe.open(cohort, until);
  return phase === 'upcoming' ? M.willBe.upcoming(cohort, from, until) : M.willBe.closed(cohort);
}
