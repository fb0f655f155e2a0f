import { agreementWorkflow } from '@qicheng/domain';
import { AgreementFacts, AgreementSheet, EmployerChanges, SealingChecklist } from '@qicheng/records';
import { FormSection, QueryFace, Timeline } from '@qicheng/ui';
import { AGREEMENT } from '../../messages/agreement';
import { Acts } from './acts';
import { scanUrl, useSheet, type Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';
import { PaperLinks } from './paper-links';
import { ScanUpload } from './scan-upload';

const SEALED: readonly Agreement['state'][] = ['SEALING', 'SIGNED', 'TERMINATING', 'TERMINATED'];

/** An agreement to read: what the company can do, signature and stamps, the terms, the sheet, and what has happened. */
export function AgreementDetail({ agreement }: { readonly agreement: Agreement }) {
  const { id, state, employerChanges, timeline } = agreement;
  const sealed = SEALED.includes(state);
  return (
    <>
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
      {!sealed && <AgreementFacts view={agreement} />}
      <Sheet id={id} />
      <FormSection title={AGREEMENT.sections.timeline}>
        <div className={styles.wide}>
          <Timeline entries={timeline} flow={agreementWorkflow} />
        </div>
      </FormSection>
    </>
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
