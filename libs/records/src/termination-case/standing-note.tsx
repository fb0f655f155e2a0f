import { dateTime } from '@qicheng/ui';
import { Alert, type AlertProps } from 'antd';
import { CASE } from './messages';
import { isOffered, isOpen } from '../offers';
import type { TerminationRecord } from './termination.api';
import styles from './termination-case.module.css';
import { useTerminationWords } from './words';

const TONE: Readonly<Partial<Record<TerminationRecord['state'], NonNullable<AlertProps['type']>>>> = {
  APPROVED: 'success',
  COUNTERPART_REFUSED: 'error',
  RETURNED: 'error',
};

/** Where a request stands, until when an answer is awaited, and what was said against it. */
export function StandingNote({ termination }: { readonly termination: TerminationRecord }) {
  const { state, answerDueAt, returnReason, counterpartReason, overLimit, limitOverridden } = termination;
  const asked = isOffered(termination, 'agree');
  const words = useTerminationWords();
  const details = [
    answerDueAt !== null && dueText(termination, answerDueAt, asked),
    state === 'RETURNED' && returnReason,
    state === 'COUNTERPART_REFUSED' && counterpartReason && CASE.counterpart(counterpartReason),
    overLimit && !limitOverridden && words.overLimit,
  ].filter(Boolean);
  return (
    <Alert
      className={styles.alert ?? ''}
      type={asked ? 'warning' : (TONE[state] ?? 'info')}
      showIcon
      title={asked ? words.asked : words.standing[state]}
      {...(details.length > 0 && { description: details.join(' ') })}
    />
  );
}

function dueText(termination: TerminationRecord, due: string, asked: boolean): string {
  const time = dateTime(due);
  if (asked) return CASE.due.mine(time);
  if (termination.files.some(({ kind }) => kind === 'LETTER')) return CASE.due.withLetter(time);
  return isOpen(termination, 'escalate') ? CASE.due.over : CASE.due.withoutLetter(time);
}
