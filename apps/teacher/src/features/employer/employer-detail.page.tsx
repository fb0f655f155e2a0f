import { EditOutlined } from '@ant-design/icons';
import { employerWorkflow } from '@qicheng/domain';
import { EmployerSheet } from '@qicheng/records';
import { PageHeader, QueryFace, StateTag, Timeline } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { EMPLOYER } from '../../messages/employer';
import { Card, RecordLayout } from '../../record';
import { EmployerRecord, SimilarEmployers } from './employer-aside';
import { EmployerSteps } from './employer-steps';
import { EmployerUsers } from './employer-users';
import { claimedText } from './employer-words';
import { useEmployer, type EmployerView } from './employer.api';
import styles from './employer.module.css';
import { MergeDialog, type MergeTarget } from './merge-dialog';

const { detail: M } = EMPLOYER;

/** One company of the library with everything that the centre keeps about it. */
export default function EmployerDetailPage() {
  const { id = '' } = useParams();
  return (
    <QueryFace query={useEmployer(id)} shape="form" page>
      {(employer) => <Detail key={employer.id} employer={employer} />}
    </QueryFace>
  );
}

function Detail({ employer }: { readonly employer: EmployerView }) {
  const [merging, setMerging] = useState<MergeTarget | 'open'>();
  const mayMerge = employer.offers.some(({ action }) => action === 'merge');
  return (
    <>
      <Header employer={employer} onMerge={() => setMerging('open')} />
      {employer.mergedIntoId !== null && (
        <Alert
          className={styles.notice ?? ''}
          type="info"
          showIcon
          title={M.merged}
          action={<Link to={`/employers/${employer.mergedIntoId}`}>{M.mergedInto(employer.mergedIntoName ?? '')}</Link>}
        />
      )}
      <RecordLayout
        aside={
          <>
            <EmployerRecord employer={employer} />
            <EmployerUsers employer={employer} />
            <SimilarEmployers similar={employer.similar} {...(mayMerge && { onMerge: setMerging })} />
          </>
        }
      >
        <EmployerSheet values={employer.values} />
        <Card title={M.timeline}>
          <Timeline flow={employerWorkflow} entries={employer.timeline} />
        </Card>
      </RecordLayout>
      {merging && (
        <MergeDialog
          employer={employer}
          target={merging === 'open' ? null : merging}
          onClose={() => setMerging(undefined)}
        />
      )}
    </>
  );
}

function Header({ employer, onMerge }: { readonly employer: EmployerView; readonly onMerge: () => void }) {
  const { id, name, uscc, state, claimed, agreements } = employer;
  const navigate = useNavigate();
  return (
    <PageHeader
      title={name}
      tag={<StateTag flow={employerWorkflow} state={state} />}
      lead={M.lead(uscc, claimedText(claimed), agreements)}
      trail={[{ to: '/employers', label: EMPLOYER.title }]}
      actions={
        <>
          <EmployerSteps employer={employer} onMerge={onMerge} />
          {state !== 'MERGED' && (
            <Button
              type="primary"
              icon={<EditOutlined aria-hidden="true" />}
              onClick={() => void navigate(`/employers/${id}/edit`)}
            >
              {M.edit}
            </Button>
          )}
        </>
      }
    />
  );
}
