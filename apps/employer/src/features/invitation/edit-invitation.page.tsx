import { Empty, PageHeader, QueryFace } from '@qicheng/ui';
import { Link, useParams } from 'react-router';
import { INVITATION } from '../../messages/invitation';
import { EditInvitation } from './edit-invitation';
import { useAgreement, type Agreement } from '../../party/agreement.api';
import { useCompanyDefaults } from './invitation.api';

/** Changes the terms of an invitation that nobody has answered yet. */
export default function EditInvitationPage() {
  const { id = '' } = useParams();
  const trail = [{ to: `/agreements/${id}`, label: INVITATION.closed.open }];
  return (
    <>
      <PageHeader title={INVITATION.editTitle} lead={INVITATION.editLead} trail={trail} />
      <QueryFace query={useAgreement(id)} shape="form">
        {(invitation) =>
          invitation.state === 'INVITED' ? (
            <Open key={invitation.id} invitation={invitation} />
          ) : (
            <Empty
              title={INVITATION.closed.title}
              action={<Link to={`/agreements/${id}`}>{INVITATION.closed.open}</Link>}
            />
          )
        }
      </QueryFace>
    </>
  );
}

function Open({ invitation }: { readonly invitation: Agreement }) {
  return (
    <QueryFace query={useCompanyDefaults(invitation.employer?.id ?? '')} shape="form">
      {({ inviteDays }) => <EditInvitation invitation={invitation} usualDays={inviteDays} />}
    </QueryFace>
  );
}
