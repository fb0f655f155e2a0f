import { timeOf } from '@qicheng/ui';
import { Alert } from 'antd';
import { REVIEW } from '../messages/review';
import styles from './review.module.css';
import type { Rival } from './use-stale-guard';

const M = REVIEW.stale;

interface Props {
  readonly rival: Rival;
  /** What was kept. */
  readonly text: string;
}

/** Says who was faster and what became of what was typed. */
export const StaleNotice = ({ rival: { entry }, text }: Props) => (
  <Alert
    className={styles.stale ?? ''}
    type="warning"
    showIcon
    role="alert"
    title={entry ? M.title(entry.actorName, entry.label, timeOf(entry.at)) : M.unknown}
    description={text}
  />
);
