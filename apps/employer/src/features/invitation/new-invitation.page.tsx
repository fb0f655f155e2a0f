import { PageHeader, QueryFace } from '@qicheng/ui';
import { INVITATION } from '../../messages/invitation';
import { useMine } from '../../party/company.api';
import { useCompanyDefaults } from './invitation.api';
import { NewInvitation } from './new-invitation';
import { NotReady } from './not-ready';

/** Invites a graduate: whom, and on which terms. */
export default function NewInvitationPage() {
  return (
    <>
      <PageHeader title={INVITATION.title} lead={INVITATION.lead} />
      <QueryFace query={useMine()} shape="form">
        {({ employer, application }) =>
          employer?.state === 'APPROVED' ? (
            <Approved id={employer.id} />
          ) : (
            <NotReady employer={employer} application={application} />
          )
        }
      </QueryFace>
    </>
  );
}

function Approved({ id }: { readonly id: string }) {
  return (
    <QueryFace query={useCompanyDefaults(id)} shape="form">
      {(company) => <NewInvitation company={company} />}
    </QueryFace>
  );
}
