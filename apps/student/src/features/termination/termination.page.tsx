import { terminationWorkflow } from '@qicheng/domain';
import { TerminationCase, useTermination } from '@qicheng/records';
import { PageHeader, QueryFace, StateTag } from '@qicheng/ui';
import { useParams } from 'react-router';
import { TERMINATION } from '../../messages/termination';

/** One request to terminate, the graduate's own or the company's. */
export default function TerminationPage() {
  const { id = '' } = useParams();
  const query = useTermination(id);
  return (
    <QueryFace query={query} shape="form" page>
      {(termination) => (
        <>
          <PageHeader
            title={TERMINATION.title}
            tag={<StateTag flow={terminationWorkflow} state={termination.state} />}
            lead={TERMINATION.lead(termination.employerName, termination.agreementNo)}
            trail={[{ to: `/agreements/${termination.agreementId}`, label: TERMINATION.agreement }]}
          />
          <TerminationCase key={termination.id} termination={termination} words={TERMINATION.words} />
        </>
      )}
    </QueryFace>
  );
}
