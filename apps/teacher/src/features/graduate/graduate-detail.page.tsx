import { EditOutlined } from '@ant-design/icons';
import { originWorkflow } from '@qicheng/domain';
import { dateTime, PageHeader, QueryFace, StateTag, Timeline, useAccount } from '@qicheng/ui';
import { Button } from 'antd';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { GRADUATE } from '../../messages/graduate';
import { GraduateAccount } from './graduate-account';
import { GraduateDestination } from './graduate-destination';
import { GraduateSheet } from './graduate-sheet';
import { useGraduate, useGraduateHistory, type GraduateView } from './graduate.api';
import styles from './graduate.module.css';
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
          <div className={styles.layout}>
            <div className={styles.column}>
              <GraduateSheet graduate={view} />
            </div>
            <aside className={styles.column}>
              <GraduateAccount graduate={view} />
              <GraduateDestination id={id} />
              <Registration graduate={view} />
              <History id={id} />
            </aside>
          </div>
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
  return (
    <section className={styles.card} aria-labelledby="registration">
      <h2 id="registration">{M.record}</h2>
      <dl className={styles.lines}>
        <div>
          <dt>{M.createdAt}</dt>
          <dd>{dateTime(createdAt)}</dd>
        </div>
        <div>
          <dt>{M.updatedAt}</dt>
          <dd>{dateTime(updatedAt)}</dd>
        </div>
        {isCentre && (
          <div>
            <dt>{M.source}</dt>
            <dd>{importBatchId === null ? M.byHand : <Link to={`/imports/${importBatchId}`}>{M.fromImport}</Link>}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function History({ id }: { readonly id: string }) {
  const history = useGraduateHistory(id);
  return (
    <section className={styles.card} aria-labelledby="history">
      <h2 id="history">{M.timeline}</h2>
      <QueryFace query={history}>{(entries) => <Timeline flow={originWorkflow} entries={entries} />}</QueryFace>
    </section>
  );
}
