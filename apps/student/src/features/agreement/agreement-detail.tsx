import { EmployerChanges, isOnPaper, SealingPart, SheetPart, TimelinePart } from '@qicheng/records';
import { ACTS } from '../../messages/agreement';
import { Acts } from './acts';
import {
  evidenceUrl,
  scanUrl,
  uploadScan,
  useAgreementActions,
  useSheet,
  withdrawScan,
  type MyAgreement,
} from './agreement.api';
import styles from './agreement.module.css';
import { StandingNote } from './standing-note';

/** An agreement to read: where it stands, what the graduate can do, the sheet, signature and stamps, and what has happened. */
export function AgreementDetail({ agreement }: { readonly agreement: MyAgreement }) {
  const { id, state, employerChanges, timeline } = agreement;
  const { reload } = useAgreementActions(id);
  const sheet = useSheet(agreement);
  return (
    <div className={styles.detail}>
      <StandingNote agreement={agreement} />
      {state === 'STUDENT_CONFIRM' && <EmployerChanges changes={employerChanges} />}
      <Acts agreement={agreement} />
      {isOnPaper(agreement) && (
        <SealingPart
          view={agreement}
          verifyUrl={sheet.data?.verifyUrl ?? null}
          evidenceUrl={evidenceUrl(id)}
          scanUrl={(scan) => scanUrl(id, scan)}
          onWithdraw={(scan) => withdrawScan(id, scan).finally(reload)}
          upload={{ ...ACTS.scan, send: (...file) => uploadScan(id, ...file), onSent: reload }}
        />
      )}
      <SheetPart query={sheet} />
      <TimelinePart entries={timeline} />
    </div>
  );
}
