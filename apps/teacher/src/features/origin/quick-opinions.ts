import { selectableCodes } from '@qicheng/domain';

/** The usual reasons for returning an origin submission, from the code table. */
export const QUICK_OPINIONS: readonly string[] = selectableCodes('review_reject_reason')
  .filter(({ appliesTo }) => appliesTo?.includes('ORIGIN'))
  .map(({ label }) => label);
