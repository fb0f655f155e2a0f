import { employerWorkflow } from '@qicheng/domain';
import { PageHeader, QueryFace, StateTag, useRefreshOnEvent } from '@qicheng/ui';
import { COMPANY } from '../../messages/company';
import { ApplicationPart } from './application-part';
import { BeginApplication } from './begin-application';
import { CompanyPart } from './company-part';
import { MINE_KEY, useMine, type Mine } from '../../party/company.api';
import styles from './company.module.css';
import { JoinRequests } from './join-requests';

/** The company as its own people see it: what waits for them first, then its data and its people. */
export default function CompanyPage() {
  const query = useMine();
  useRefreshOnEvent(query.data?.employer ? 'mine' : undefined, MINE_KEY);
  return (
    <QueryFace query={query} shape="form" page>
      {(mine) => <Body mine={mine} />}
    </QueryFace>
  );
}

function Body({ mine }: { readonly mine: Mine }) {
  const { employer, application, role, joining } = mine;
  const known = employer ?? application;
  return (
    <>
      <PageHeader
        title={known?.name || COMPANY.title}
        {...(known && { lead: COMPANY.lead(known.uscc) })}
        {...(employer && { tag: <StateTag flow={employerWorkflow} state={employer.state} /> })}
      />
      <div className={styles.column}>
        {joining.length > 0 && <JoinRequests requests={joining} />}
        {application && <ApplicationPart application={application} />}
        {employer && <CompanyPart company={employer} isAdmin={role === 'ADMIN'} changing={application !== null} />}
        {known === null && <BeginApplication />}
      </div>
    </>
  );
}
