import { FormSection } from '@qicheng/ui';
import { SealingChecklist } from '../agreement/sealing-checklist';
import type { SealingView } from '../agreement/sealing-steps';
import styles from './agreement-case.module.css';
import { PAPER } from './messages';
import { PaperLinks } from './paper-links';
import { ScanUpload, type ScanUploadProps } from './scan-upload';

interface Props {
  readonly view: SealingView & { readonly state: string; readonly evidenceReady: boolean };
  readonly verifyUrl: string | null;
  readonly evidenceUrl: string;
  readonly scanUrl: (scanId: string) => string;
  readonly onWithdraw: (scanId: string) => Promise<unknown>;
  readonly upload: ScanUploadProps;
}

/** States in which there is a paper to sign and stamp, or was. */
const SEALED: readonly string[] = ['SEALING', 'SIGNED', 'TERMINATING', 'TERMINATED'];

/** True from the school's approval on: the agreement is on paper. */
export const isOnPaper = ({ state }: { readonly state: string }): boolean => SEALED.includes(state);

/** Signature and stamps of an agreement as a party sees them: how far they are, the proofs, and where the stamped copy goes. */
export const SealingPart = ({ view, verifyUrl, evidenceUrl, scanUrl, onWithdraw, upload }: Props) => (
  <FormSection
    title={PAPER.sealing}
    extra={<PaperLinks evidenceUrl={view.evidenceReady ? evidenceUrl : null} verifyUrl={verifyUrl} />}
  >
    <div className={styles.wide}>
      <SealingChecklist view={view} scanUrl={({ id }) => scanUrl(id)} onWithdraw={({ id }) => onWithdraw(id)} />
      {view.state === 'SEALING' && view.nextMark !== 'STUDENT_SIGNED' && <ScanUpload {...upload} />}
    </div>
  </FormSection>
);
