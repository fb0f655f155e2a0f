import { PrintButton } from '@qicheng/ui';
import type { ButtonProps } from 'antd';
import type { ComponentProps } from 'react';
import { AgreementPrint } from '../sheet';
import styles from './agreement-case.module.css';
import { PAPER } from './messages';

interface Props {
  readonly view: {
    readonly state: string;
    readonly printHindrance: string | null;
    readonly agreementNo: string | null;
  };
  /** The other party, for the name of the printed file. */
  readonly partner: string | null;
  /** Hands the sheets out, which is counted. */
  readonly prepare: () => Promise<ComponentProps<typeof AgreementPrint>['sheets']>;
  readonly button?: ButtonProps;
}

const PRINTED: readonly string[] = ['SEALING', 'SIGNED', 'TERMINATING'];

/** Prints the agreement; from the sealing on it stands there, with the reason where it is not open yet. */
export function PrintAgreement({ view, partner, prepare, button = {} }: Props) {
  const { state, printHindrance, agreementNo } = view;
  if (!PRINTED.includes(state)) return null;
  const obstacle = printHindrance ?? undefined;
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
