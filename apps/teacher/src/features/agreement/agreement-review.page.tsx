import { AgreementFacts, AgreementPrint, AgreementSheet, EmployerChanges, SealingChecklist } from '@qicheng/records';
import { PrintButton, QueryFace } from '@qicheng/ui';
import { Alert, Button, Tabs } from 'antd';
import { Link } from 'react-router';
import { DestinationCard } from '../../destination/destination-card';
import { AGREEMENT as M } from '../../messages/agreement';
import { ReviewPage, SheetDesk, type DeskProps } from '../../review';
import { agreementReview } from './agreement-review.kind';
import { evidenceUrl, printSheets, scanUrl, useSheet, type AgreementTypes } from './agreement.api';
import styles from './agreement.module.css';
import { EmployerDoubt } from './employer-doubt';
import { ScanUpload } from './scan-upload';
import { StampButton } from './stamp-button';

type Desk = DeskProps<AgreementTypes>;

const PRINTED = ['SEALING', 'SIGNED', 'TERMINATING'];
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
      {sealed && (
        <section aria-labelledby="seals">
          <h2 id="seals">{M.seals}</h2>
          <SealingChecklist view={view} scanUrl={({ id }) => scanUrl(view.id, id)} />
          {view.state === 'SEALING' && <ScanUpload id={view.id} reload={actions.reload} />}
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
  const { view } = props;
  return (
    <>
      {view.terminationId !== null && <Link to={`/terminations/${view.terminationId}`}>{M.termination}</Link>}
      {view.evidenceReady && <Button href={evidenceUrl(view.id)}>{M.evidence}</Button>}
      {PRINTED.includes(view.state) && (
        <PrintButton
          title={M.printTitle(view.name)}
          prepare={() => printSheets([view.id])}
          content={(sheets) => <AgreementPrint sheets={sheets} />}
          obstacle={printObstacle(view)}
        />
      )}
      <StampButton {...props} />
    </>
  );
}

const printObstacle = ({ printable, cancelAskedBy }: Desk['view']): string | undefined => {
  if (printable) return undefined;
  return cancelAskedBy === null ? M.printUnsigned(1) : M.printCancelling;
};
