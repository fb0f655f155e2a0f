import type { EmployerApplicationKind } from '@qicheng/domain';
import { Steps } from 'antd';
import { REGISTRATION } from '../messages/registration';
import styles from './entry-steps.module.css';

/** One step on a company's way in: three before there is an account, two after. */
export type EntryStep = keyof typeof REGISTRATION.steps;

const WAY: readonly EntryStep[] = ['code', 'data', 'contact', 'licence', 'review'];
/** A colleague has neither the company's data nor its licence to bring. */
const JOINING: readonly EntryStep[] = ['code', 'contact', 'review'];

interface Props {
  /** Null before the register was asked. */
  readonly kind: EmployerApplicationKind | null;
  readonly at: EntryStep;
  /** The school has sent it back. */
  readonly refused?: boolean;
}

/** The whole way from the credit code to the school's answer, and how far somebody has come. */
export function EntrySteps({ kind, at, refused = false }: Props) {
  const way = kind === 'JOIN' ? JOINING : WAY;
  return (
    <Steps
      className={styles.steps ?? ''}
      size="small"
      responsive={false}
      titlePlacement="vertical"
      current={way.indexOf(at)}
      status={refused ? 'error' : 'process'}
      items={way.map((step) => ({ title: REGISTRATION.steps[step] }))}
    />
  );
}
