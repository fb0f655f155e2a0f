import { AgreementFacts, EmployerChanges, isOnPaper, SealingPart, SheetPart, TimelinePart } from '@qicheng/records';
import { ACTS } from '../../messages/agreement';
import {
  evidenceUrl,
  scanUrl,
  uploadScan,
  useAgreementActions,
  useSheet,
  withdrawScan,
  type Agreement,
} from '../../party/agreement.api';
import { Acts } from './acts';

/** An agreement to read: what the company can do, signature and stamps, the terms, the sheet, and what has happened. */
export function AgreementDetail({ agreement }: { readonly agreement: Agreement }) {
  const { id, state, employerChanges, timeline } = agreement;
  const { reload } = useAgreementActions(id);
  const sheet = useSheet(id);
  return (
    <>
      {state === 'STUDENT_CONFIRM' && <EmployerChanges changes={employerChanges} />}
      <Acts agreement={agreement} />
      {isOnPaper(agreement) ? (
        <SealingPart
          view={agreement}
          verifyUrl={sheet.data?.verifyUrl ?? null}
          evidenceUrl={evidenceUrl(id)}
          scanUrl={(scan) => scanUrl(id, scan)}
          onWithdraw={(scan) => withdrawScan(id, scan).finally(reload)}
          upload={{ ...ACTS.scan, send: (...file) => uploadScan(id, ...file), onSent: reload }}
        />
      ) : (
        <AgreementFacts view={agreement} />
      )}
      <SheetPart query={sheet} />
      <TimelinePart entries={timeline} />
    </>
  );
}
