import { AgreementPrint } from '@qicheng/records';
import { PrintButton } from '@qicheng/ui';
import { ACTS, AGREEMENT } from '../../messages/agreement';
import { printSheets, type Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';

const PAPER: readonly Agreement['state'][] = ['SEALING', 'SIGNED', 'TERMINATING'];

/** Prints the agreement; from the sealing on it stands there, with the reason where it is not open yet. */
export function PrintAgreement({ agreement }: { readonly agreement: Agreement }) {
  const { id, state, printable, agreementNo, name, nextMark } = agreement;
  if (!PAPER.includes(state)) return null;
  const title = [AGREEMENT.sections.sheet, agreementNo, name].filter(Boolean).join(' ');
  const obstacle = printable ? undefined : obstacleOf(agreement);
  return (
    <>
      <PrintButton
        label={ACTS.print}
        title={title}
        obstacle={obstacle}
        button={nextMark === 'EMPLOYER_SEALED' ? { type: 'primary' } : {}}
        prepare={() => printSheets(id)}
        content={(sheets) => <AgreementPrint sheets={sheets} />}
      />
      {obstacle !== undefined && <span className={styles.hindrance}>{obstacle}</span>}
    </>
  );
}

function obstacleOf({ cancelAskedBy, nextMark }: Agreement): string {
  if (cancelAskedBy !== null) return ACTS.notPrintableCancelling;
  return nextMark === 'STUDENT_SIGNED' ? ACTS.notPrintable : ACTS.notNow;
}
