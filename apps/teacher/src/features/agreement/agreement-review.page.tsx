import { AGREEMENT_MARKS } from '@qicheng/domain';
import { AgreementFacts, AgreementPrint, AgreementSheet, EmployerChanges, SealingChecklist } from '@qicheng/records';
import { PrintButton, QueryFace } from '@qicheng/ui';
import { Button, Tabs } from 'antd';
import { Link } from 'react-router';
import { AGREEMENT as M } from '../../messages/agreement';
import { ReviewPage, SheetDesk, type DeskProps } from '../../review';
import { agreementReview } from './agreement-review.kind';
import { evidenceUrl, printSheets, scanUrl, useSheet, type AgreementTypes } from './agreement.api';
import styles from './agreement.module.css';
import { StampButton } from './stamp-button';

type Desk = DeskProps<AgreementTypes>;

const MARKING = ['SEALING', 'SIGNED', 'TERMINATING', 'TERMINATED'];
const STAMPS = Object.values(AGREEMENT_MARKS).map(({ action }): string => action);

/** One agreement (A3, A5–A10): what was filled in, the paper, signature and seals, and the opinion while it is asked for. */
export default function AgreementReviewPage() {
  return <ReviewPage kind={agreementReview} desk={AgreementDesk} tools={Tools} />;
}

function AgreementDesk(props: Desk) {
  const decides = props.view.offers.some(({ action }) => action === 'approve' || action === 'return');
  return decides ? (
    <SheetDesk {...props}>
      <Content {...props} />
    </SheetDesk>
  ) : (
    <Content {...props} />
  );
}

function Content({ view }: Desk) {
  const sealed = MARKING.includes(view.state);
  const facts = (
    <>
      <EmployerChanges changes={view.employerChanges} />
      <AgreementFacts view={view} />
    </>
  );
  return (
    <div className={styles.desk}>
      {sealed && (
        <section aria-labelledby="seals">
          <h2 id="seals">{M.seals}</h2>
          <SealingChecklist view={view} scanUrl={({ id }) => scanUrl(view.id, id)} />
        </section>
      )}
      <Tabs
        items={[
          { key: 'facts', label: M.facts, children: facts },
          { key: 'sheet', label: M.sheet, children: <Sheet id={view.id} version={view.version} /> },
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
      {MARKING.includes(view.state) && (
        <PrintButton
          title={M.printTitle(view.name)}
          prepare={() => printSheets([view.id])}
          content={(sheets) => <AgreementPrint sheets={sheets} />}
          obstacle={view.printable ? undefined : M.printUnsigned(1)}
        />
      )}
      {view.offers.some(({ action }) => STAMPS.includes(action)) && <StampButton {...props} />}
    </>
  );
}
