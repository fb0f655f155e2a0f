import { describeError, PageHeader, QueryFace } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { TERMINATION } from '../../messages/termination';
import { startTermination, useAgreement } from './termination.api';
import styles from './termination.module.css';

const M = TERMINATION.consequences;

/** What follows from a termination, before a request is opened. */
export default function StartTerminationPage() {
  const { id = '' } = useParams();
  const query = useAgreement(id);
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
            <Alert
              type="warning"
              showIcon
              title={M.title}
              description={
                <ul className={styles.points}>
                  {M.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                  {penalty && <li>{M.penalty(penalty)}</li>}
                </ul>
              }
            />
            <Begin agreementId={id} />
          </>
        );
      }}
    </QueryFace>
  );
}

function Begin({ agreementId }: { readonly agreementId: string }) {
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const begin = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const id = await startTermination(agreementId);
      await navigate(`/terminations/${id}`, { replace: true });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <div className={styles.dock}>
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={describeError(failure).text} />}
      <Button type="primary" danger size="large" loading={busy} onClick={() => void begin()}>
        {M.ok}
      </Button>
    </div>
  );
}
