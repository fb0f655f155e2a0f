import { EditOutlined } from '@ant-design/icons';
import { originWorkflow } from '@qicheng/domain';
import { dateTime, PageHeader, QueryFace, StateTag, Timeline, useAccount } from '@qicheng/ui';
import { Button } from 'antd';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { DestinationCard } from '../../destination/destination-card';
import { GRADUATE } from '../../messages/graduate';
import { Card, Lines, RecordLayout } from '../../record';
import { GraduateAccount } from './graduate-account';
import { GraduateSheet } from './graduate-sheet';
import { useGraduate, useGraduateHistory, type GraduateView } from './graduate.api';
import { useRegisterTrail } from './register-trail';

const { detail: M } = GRADUATE;

/** One graduate's official record, account and history. */
export default function GraduateDetailPage() {
  const { id = '' } = useParams();
  const graduate = useGraduate(id);
  return (
    <QueryFace query={graduate} shape="form" page>
      {(view) => (
        <>
          <DetailHeader graduate={view} />
          <RecordLayout
            aside={
              <>
                <GraduateAccount graduate={view} />
                <DestinationCard studentId={id} />
                <Registration graduate={view} />
                <History id={id} />
              </>
            }
          >
            <GraduateSheet graduate={view} />
          </RecordLayout>
        </>
      )}
    </QueryFace>
  );
}

function DetailHeader({ graduate }: { readonly graduate: GraduateView }) {
  const { id, name, studentNo, gradYear, collegeName, majorName, className, originState, actions } = graduate;
  const navigate = useNavigate();
  const { state } = useLocation();
  return (
    <PageHeader
      title={name}
      tag={<StateTag flow={originWorkflow} state={originState} />}
      lead={M.lead(studentNo, gradYear, [collegeName, majorName, className].join(' · '))}
      trail={[useRegisterTrail()]}
      actions={
        <>
          <Button onClick={() => void navigate(`/origin-reviews/${id}`)}>{M.openOrigin}</Button>
          <Button onClick={() => void navigate(`/agreements?state=ALL&keyword=${studentNo}`)}>
            {M.openAgreements}
          </Button>
          {actions.includes('edit') && (
            <Button
              type="primary"
              icon={<EditOutlined />}
              onClick={() => void navigate(`/graduates/${id}/edit`, { state })}
            >
              {M.edit}
            </Button>
          )}
        </>
      }
    />
  );
}

function Registration({ graduate: { createdAt, updatedAt, importBatchId } }: { readonly graduate: GraduateView }) {
  const isCentre = useAccount().role === 'CENTRE_ADMIN';
  const source = importBatchId === null ? M.byHand : <Link to={`/imports/${importBatchId}`}>{M.fromImport}</Link>;
  return (
    <Card title={M.record}>
      <Lines
        lines={[
          { label: M.createdAt, value: dateTime(createdAt) },
          { label: M.updatedAt, value: dateTime(updatedAt) },
          ...(isCentre ? [{ label: M.source, value: source }] : []),
        ]}
      />
    </Card>
  );
}

const History = ({ id }: { readonly id: string }) => (
  <Card title={M.timeline}>
    <QueryFace query={useGraduateHistory(id)}>
      {(entries) => <Timeline flow={originWorkflow} entries={entries} />}
    </QueryFace>
  </Card>
);
