import { AgreementPrint } from '@qicheng/records';
import { PrintButton } from '@qicheng/ui';
import { ACTS, AGREEMENT } from '../../messages/agreement';
import { printSheets, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';

const PAPER: readonly MyAgreement['state'][] = ['SEALING', 'SIGNED', 'TERMINATING'];

/** Prints the agreement; from the sealing on it stands there, with the reason where it is not open yet. */
export function PrintAgreement({ agreement }: { readonly agreement: MyAgreement }) {
  const { id, state, printable, agreementNo, employerName, nextMark } = agreement;
  if (!PAPER.includes(state)) return null;
  const title = [AGREEMENT.sections.sheet, agreementNo, employerName].filter(Boolean).join(' ');
  const main = nextMark === 'EMPLOYER_SEALED' || nextMark === 'AGENCY_SEALED';
  const obstacle = printable ? undefined : obstacleOf(agreement);
  return (
    <>
      <PrintButton
        label={ACTS.print}
        title={title}
        obstacle={obstacle}
        button={main ? { type: 'primary', size: 'large' } : {}}
        prepare={() => printSheets(id)}
        content={(sheets) => <AgreementPrint sheets={sheets} />}
      />
      {obstacle !== undefined && <span className={styles.hindrance}>{obstacle}</span>}
    </>
  );
}

function obstacleOf({ cancelAskedBy, nextMark }: MyAgreement): string {
  if (cancelAskedBy !== null) return ACTS.notPrintable.CANCELLING;
  return nextMark === 'STUDENT_SIGNED' ? ACTS.notPrintable.SIGN : ACTS.notPrintable.OTHER;
}
