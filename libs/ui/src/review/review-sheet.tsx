import type { ReactNode } from 'react';
import { ReviewOpinion } from './review-opinion';
import type { ReviewOpinionProps } from './review-opinion-props';
import styles from './review.module.css';

interface Props extends ReviewOpinionProps {
  /** The record as it is read, such as a printed form. */
  readonly children: ReactNode;
}

/** A record that is read as it is, beside the opinion on it. */
export const ReviewSheet = ({ children, ...opinion }: Props) => (
  <div className={styles.panel}>
    <div className={styles.reading}>{children}</div>
    <ReviewOpinion {...opinion} key={opinion.recordId} />
  </div>
);
