import { PrintButton } from '@qicheng/ui';
import type { ButtonProps } from 'antd';
import type { ComponentProps } from 'react';
import { AgreementPrint } from '../sheet';
import styles from './agreement-case.module.css';
import { PAPER } from './messages';

interface Props {
  readonly view: {
    readonly state: string;
    readonly printable: boolean;
    readonly agreementNo: string | null;
    readonly cancelAskedBy: string | null;
    readonly nextMark: string | null;
  };
  /** The other party, for the name of the printed file. */
  readonly partner: string | null;
  /** Said while the graduate has not signed on screen yet. */
  readonly unsigned: string;
  /** Hands the sheets out, which is counted. */
  readonly prepare: () => Promise<ComponentProps<typeof AgreementPrint>['sheets']>;
  readonly button?: ButtonProps;
}

const PRINTED: readonly string[] = ['SEALING', 'SIGNED', 'TERMINATING'];

/** Prints the agreement; from the sealing on it stands there, with the reason where it is not open yet. */
export function PrintAgreement({ view, partner, unsigned, prepare, button = {} }: Props) {
  const { state, printable, agreementNo, cancelAskedBy, nextMark } = view;
  if (!PRINTED.includes(state)) return null;
  const signed = nextMark !== 'STUDENT_SIGNED';
  const closed = cancelAskedBy !== null ? PAPER.cancelling : signed ? PAPER.notNow : unsigned;
  const obstacle = printable ? undefined : closed;
  return (
    <>
      <PrintButton
        label={PAPER.print}
        title={[PAPER.sheet, agreementNo, partner].filter(Boolean).join(' ')}
        obstacle={obstacle}
        button={button}
        prepare={prepare}
        content={(sheets) => <AgreementPrint sheets={sheets} />}
      />
      {obstacle !== undefined && <span className={styles.hindrance}>{obstacle}</span>}
    </>
  );
}
