import { terminationWorkflow } from '@qicheng/domain';
import { TerminationCase, useTermination } from '@qicheng/records';
import { PageHeader, QueryFace, StateTag } from '@qicheng/ui';
import { useParams } from 'react-router';
import { MENU } from '../../messages/menu';
import { TERMINATION } from '../../messages/termination';

/** One request to terminate, the company's own or a graduate's. */
export default function TerminationPage() {
  const { id = '' } = useParams();
  const query = useTermination(id);
  return (
    <QueryFace query={query} shape="form" page>
      {(termination) => (
        <>
          <PageHeader
            title={MENU.termination}
            tag={<StateTag flow={terminationWorkflow} state={termination.state} />}
            lead={TERMINATION.of(termination.name, termination.agreementNo)}
            trail={[
              { to: '/terminations', label: MENU.terminations },
              { to: `/agreements/${termination.agreementId}`, label: TERMINATION.agreement },
            ]}
          />
          <TerminationCase key={termination.id} termination={termination} words={TERMINATION.words} />
        </>
      )}
    </QueryFace>
  );
}
