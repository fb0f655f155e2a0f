import { CheckCircleFilled, ClockCircleOutlined, PaperClipOutlined, RightCircleFilled } from '@ant-design/icons';
import { AGREEMENT_MARKS, isStandIn, ROLE_LABEL, type Role } from '@qicheng/domain';
import { dateTime } from '@qicheng/ui';
import type { ReactNode } from 'react';
import { AGREEMENT as M } from './messages';
import { SealingScans } from './sealing-scans';
import styles from './sealing-checklist.module.css';
import { sealingSteps, type Offer, type SealingScan, type SealingStep, type SealingView } from './sealing-steps';

interface Props {
  readonly view: SealingView;
  /** The control of an action whose turn it is; a hindered one is to be shown disabled. */
  readonly actions?: (offer: Offer) => ReactNode;
  /** Where a scan is downloaded. */
  readonly scanUrl: (scan: SealingScan) => string;
  /** Takes one of the reader's own copies back. */
  readonly onWithdraw?: (scan: SealingScan) => Promise<unknown>;
}

/** Signature and stamps in their strict order: who has done what and when, what comes next, and what is still in the way. */
export const SealingChecklist = ({ view, actions, scanUrl, onWithdraw }: Props) => (
  <div className={styles.checklist}>
    <ol className={styles.steps} aria-label={M.seal.list}>
      {sealingSteps(view).map((step) => (
        <Step key={step.kind} step={step} actions={actions} scanUrl={scanUrl} />
      ))}
    </ol>
    <SealingScans view={view} scanUrl={scanUrl} onWithdraw={onWithdraw} />
  </div>
);

const ICON: Readonly<Record<SealingStep['state'], ReactNode>> = {
  done: <CheckCircleFilled aria-label={M.seal.done} />,
  next: <RightCircleFilled aria-label={M.seal.next} />,
  later: <ClockCircleOutlined aria-label={M.seal.later} />,
};

const whose = (role: Role): string => (role === 'STUDENT' ? M.seal.self : M.seal.whose(ROLE_LABEL[role]));

interface StepProps {
  readonly step: SealingStep;
  readonly actions: Props['actions'];
  readonly scanUrl: Props['scanUrl'];
}

const Step = ({ step: { kind, label, state, mark, scan, offer }, actions, scanUrl }: StepProps) => (
  <li className={styles[state]} {...(state === 'next' && { 'aria-current': 'step' })}>
    <span className={styles.icon}>{ICON[state]}</span>
    <div className={styles.words}>
      <strong>{label}</strong>
      {mark === undefined ? (
        <span className={styles.soft}>{whose(AGREEMENT_MARKS[kind].role)}</span>
      ) : (
        <span className={styles.soft}>{M.seal.by(mark.byName, dateTime(mark.at))}</span>
      )}
      {mark !== undefined && isStandIn(mark) && <span className={styles.soft}>{M.seal.standIn}</span>}
      {scan !== undefined && (
        <a href={scanUrl(scan)}>
          <PaperClipOutlined aria-hidden="true" /> {M.seal.scan}
        </a>
      )}
      {offer?.hindrance && <span className={styles.hindrance}>{offer.hindrance}</span>}
    </div>
    {offer !== undefined && actions !== undefined && <div className={styles.action}>{actions(offer)}</div>}
  </li>
);
