import { BeginTermination } from '@qicheng/records';
import { PageHeader, QueryFace } from '@qicheng/ui';
import { Navigate, useNavigate, useParams } from 'react-router';
import { MENU } from '../../messages/menu';
import { TERMINATION } from '../../messages/termination';
import { useAgreement } from '../../party/agreement.api';

/** What follows from a termination, before a request is opened. */
export default function StartTerminationPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useAgreement(id);
  return (
    <QueryFace query={query} page>
      {({ name, agreementNo, terminationId, values }) => {
        if (terminationId !== null) return <Navigate to={`/terminations/${terminationId}`} replace />;
        const penalty =
          values.penaltyParty === 'BOTH' || values.penaltyParty === 'EMPLOYER' ? values.penaltyAmount : null;
        return (
          <>
            <PageHeader
              title={MENU.terminate}
              lead={TERMINATION.of(name, agreementNo ?? '')}
              trail={[{ to: `/agreements/${id}`, label: TERMINATION.back }]}
            />
            <BeginTermination
              agreementId={id}
              points={penalty ? [...TERMINATION.points, TERMINATION.penalty(penalty)] : TERMINATION.points}
              onBegun={(begun) => void navigate(`/terminations/${begun}`, { replace: true })}
            />
          </>
        );
      }}
    </QueryFace>
  );
}
