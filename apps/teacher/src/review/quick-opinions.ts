import { selectableCodes } from '@qicheng/domain';

/** The usual reasons for returning a record of a kind such as `ORIGIN`, from the code table. */
export const quickOpinions = (kind: string): readonly string[] =>
  selectableCodes('review_reject_reason')
    .filter(({ appliesTo }) => appliesTo?.includes(kind))
    .map(({ label }) => label);
