import { PageHeader } from '@qicheng/ui';
import { INVITATION } from '../../messages/invitation';

/** Invites a graduate: whom, and on which terms. */
export default function NewInvitationPage() {
  return <PageHeader title={INVITATION.title} lead={INVITATION.lead} />;
}
