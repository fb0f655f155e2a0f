import { dateTime, timeLeft, useNow } from '@qicheng/ui';
import { WORKBENCH } from '../../messages/workbench';
import styles from './home.module.css';

interface Props {
  readonly since: string | null;
  readonly dueAt: string | null;
}

/** Told anew each minute. */
const MINUTE = 60_000;

/** Time that is running out, in milliseconds. */
const SHORT = 86_400_000;

/** Until when something has to be done, told apart on its last day, or since when it waits. */
export function TaskTime({ since, dueAt }: Props) {
  const now = useNow(MINUTE);
  if (dueAt === null) return <span className={styles.when}>{since !== null && WORKBENCH.since(dateTime(since))}</span>;
  const short = Date.parse(dueAt) - now < SHORT;
  return <span className={short ? styles.due : styles.when}>{timeLeft(dueAt, now) ?? WORKBENCH.over}</span>;
}
