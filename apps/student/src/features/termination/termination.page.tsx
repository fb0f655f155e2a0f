import { terminationWorkflow } from '@qicheng/domain';
import { PageHeader, QueryFace, StateTag } from '@qicheng/ui';
import { useParams } from 'react-router';
import { TERMINATION } from '../../messages/termination';
import { StandingNote } from './standing-note';
import { TerminationDetail } from './termination-detail';
import { TerminationForm } from './termination-form';
import { useTermination, type MyTermination } from './termination.api';

/** One request to terminate, the graduate's own or the company's: a form while it may be written, a sheet otherwise. */
export default function TerminationPage() {
  const { id = '' } = useParams();
  const query = useTermination(id);
  return (
    <QueryFace query={query} shape="form" page>
      {(termination) => <Termination key={termination.id} termination={termination} />}
    </QueryFace>
  );
}

function Termination({ termination }: { readonly termination: MyTermination }) {
  const { state, employerName, agreementNo, agreementId, editable } = termination;
  return (
    <>
      <PageHeader
        title={TERMINATION.title}
        tag={<StateTag flow={terminationWorkflow} state={state} />}
        lead={TERMINATION.lead(employerName, agreementNo)}
        trail={[{ to: `/agreements/${agreementId}`, label: TERMINATION.agreement }]}
      />
      <StandingNote termination={termination} />
      {editable ? <TerminationForm termination={termination} /> : <TerminationDetail termination={termination} />}
    </>
  );
}
