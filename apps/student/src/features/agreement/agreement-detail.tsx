import { agreementWorkflow } from '@qicheng/domain';
import { AgreementSheet, EmployerChanges, SealingChecklist } from '@qicheng/records';
import { FormSection, QueryFace, Timeline } from '@qicheng/ui';
import { AGREEMENT } from '../../messages/agreement';
import { Acts } from './acts';
import { scanUrl, useSheet, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { PaperLinks } from './paper-links';
import { ScanUpload } from './scan-upload';
import { StandingNote } from './standing-note';

/** An agreement to read: where it stands, what the graduate can do, the sheet, signature and stamps, and what has happened. */
export function AgreementDetail({ agreement }: { readonly agreement: MyAgreement }) {
  const { id, state, employerChanges, timeline } = agreement;
  const sealed = state === 'SEALING' || state === 'SIGNED' || state === 'TERMINATING' || state === 'TERMINATED';
  return (
    <div className={styles.detail}>
      <StandingNote agreement={agreement} />
      {state === 'STUDENT_CONFIRM' && <EmployerChanges changes={employerChanges} />}
      <Acts agreement={agreement} />
      {sealed && (
        <FormSection title={AGREEMENT.sections.sealing} extra={<PaperLinks agreement={agreement} />}>
          <div className={styles.wide}>
            <SealingChecklist view={agreement} scanUrl={({ id: scan }) => scanUrl(id, scan)} />
            {state === 'SEALING' && <ScanUpload id={id} />}
          </div>
        </FormSection>
      )}
      <Sheet id={id} />
      <FormSection title={AGREEMENT.sections.timeline}>
        <div className={styles.wide}>
          <Timeline entries={timeline} flow={agreementWorkflow} />
        </div>
      </FormSection>
    </div>
  );
}

function Sheet({ id }: { readonly id: string }) {
  const query = useSheet(id);
  return (
    <section className={styles.sheet} aria-label={AGREEMENT.sections.sheet}>
      <QueryFace query={query}>{(sheet) => <AgreementSheet sheet={sheet} />}</QueryFace>
    </section>
  );
}
