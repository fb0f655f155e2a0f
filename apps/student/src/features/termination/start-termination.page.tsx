import { $api } from '@qicheng/api-client';
import { BeginTermination } from '@qicheng/records';
import { PageHeader, QueryFace } from '@qicheng/ui';
import { Navigate, useNavigate, useParams } from 'react-router';
import { TERMINATION } from '../../messages/termination';

const M = TERMINATION.consequences;

/** What follows from a termination, before a request is opened. */
export default function StartTerminationPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = $api.useQuery('get', '/api/my-agreements/{id}', { params: { path: { id } } });
  return (
    <QueryFace query={query} page>
      {({ employerName, agreementNo, terminationId, values }) => {
        if (terminationId !== null) return <Navigate to={`/terminations/${terminationId}`} replace />;
        const penalty =
          values.penaltyParty === 'BOTH' || values.penaltyParty === 'STUDENT' ? values.penaltyAmount : null;
        return (
          <>
            <PageHeader
              title={TERMINATION.start}
              lead={TERMINATION.lead(employerName ?? '', agreementNo ?? '')}
              trail={[{ to: `/agreements/${id}`, label: M.back }]}
            />
            <BeginTermination
              agreementId={id}
              points={penalty ? [...M.points, M.penalty(penalty)] : M.points}
              onBegun={(begun) => void navigate(`/terminations/${begun}`, { replace: true })}
            />
          </>
        );
      }}
    </QueryFace>
  );
}
