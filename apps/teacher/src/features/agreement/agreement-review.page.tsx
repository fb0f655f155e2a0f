import {
  AgreementFacts,
  AgreementPrint,
  AgreementSheet,
  EmployerChanges,
  ReissueButton,
  SealingChecklist,
} from '@qicheng/records';
import { REISSUE_KINDS, ROLE_LABEL } from '@qicheng/domain';
import { PrintButton, QueryFace } from '@qicheng/ui';
import { Alert, Button, Tabs } from 'antd';
import { Link } from 'react-router';
import { DestinationCard } from '../../destination/destination-card';
import { AGREEMENT as M } from '../../messages/agreement';
import { ReviewPage, SheetDesk, type DeskProps } from '../../review';
import { agreementReview } from './agreement-review.kind';
import {
  evidenceUrl,
  printSheets,
  scanUrl,
  useSheet,
  withdrawScan,
  type AgreementStep,
  type AgreementTypes,
} from './agreement.api';
import styles from './agreement.module.css';
import { EmployerDoubt } from './employer-doubt';
import { ScanUpload } from './scan-upload';
import { StampButton } from './stamp-button';

type Desk = DeskProps<AgreementTypes>;

const PRINTED = ['SEALING', 'SIGNED', 'TERMINATING'];
const TAKES_SCANS = ['SEALING', 'SIGNED'];
const MARKING = [...PRINTED, 'TERMINATED'];

/** One agreement (A3, A5–A10): what was filled in, the paper, signature and seals, and the opinion while it is asked for. */
export default function AgreementReviewPage() {
  return <ReviewPage kind={agreementReview} desk={AgreementDesk} tools={Tools} />;
}

const AgreementDesk = (props: Desk) => (
  <SheetDesk {...props}>
    <Content {...props} />
  </SheetDesk>
);

function Content({ view, actions }: Desk) {
  const sealed = MARKING.includes(view.state);
  const facts = (
    <>
      <EmployerChanges changes={view.employerChanges} />
      <AgreementFacts view={view} />
    </>
  );
  return (
    <div className={styles.desk}>
      {view.employer && <EmployerDoubt state={view.employer.state} risks={view.employer.riskFlags} />}
      {view.cancelAskedBy !== null && (
        <Alert
          type="warning"
          showIcon
          title={M.cancelBy[view.cancelAskedBy]}
          description={[view.cancelReason && M.cancelReason(view.cancelReason), M.cancelWaits]
            .filter(Boolean)
            .join(' ')}
        />
      )}
      {view.reissueKind !== null && (
        <Alert
          type="warning"
          showIcon
          title={M.reissueBy(
            view.reissueAskedBy === null ? '' : ROLE_LABEL[view.reissueAskedBy],
            REISSUE_KINDS[view.reissueKind],
          )}
          description={[M.cancelReason(view.reissueReason ?? ''), M.reissueWaits].join(' ')}
        />
      )}
      {sealed && (
        <section aria-labelledby="seals">
          <h2 id="seals">{M.seals}</h2>
          <SealingChecklist
            view={view}
            scanUrl={({ id }) => scanUrl(view.id, id)}
            onWithdraw={({ id }) => withdrawScan(view.id, id).finally(() => void actions.reload())}
          />
          {TAKES_SCANS.includes(view.state) && <ScanUpload id={view.id} reload={actions.reload} />}
        </section>
      )}
      <Tabs
        items={[
          { key: 'facts', label: M.facts, children: facts },
          { key: 'sheet', label: M.sheet, children: <Sheet id={view.id} version={view.version} /> },
          { key: 'destination', label: M.destination, children: <DestinationCard studentId={view.studentId} /> },
        ]}
      />
    </div>
  );
}

function Sheet({ id, version }: { readonly id: string; readonly version: number }) {
  return (
    <QueryFace query={useSheet(id, version)} shape="form">
      {(sheet) => <AgreementSheet sheet={sheet} />}
    </QueryFace>
  );
}

function Tools(props: Desk) {
  const { view, actions } = props;
  return (
    <>
      {view.terminationId !== null && <Link to={`/terminations/${view.terminationId}`}>{M.termination}</Link>}
      {view.evidenceReady && <Button href={evidenceUrl(view.id)}>{M.evidence}</Button>}
      {PRINTED.includes(view.state) && (
        <PrintButton
          title={M.printTitle(view.name)}
          prepare={() => printSheets([view.id])}
          content={(sheets) => <AgreementPrint sheets={sheets} />}
          obstacle={view.printHindrance ?? undefined}
        />
      )}
      {PRINTED.includes(view.state) && view.printHindrance !== null && (
        <span className={styles.why}>{M.printWhy(view.printHindrance)}</span>
      )}
      <ReissueButton
        view={view}
        onAsk={(reissueKind, reason) => {
          const asked: AgreementStep = { version: view.version, reissueKind, reason };
          return actions.act('requestReissue', asked);
        }}
      />
      <StampButton {...props} />
    </>
  );
}
