import { PageHeader } from '@qicheng/ui';
import { INVITATION } from '../../messages/invitation';

/** Changes the terms of an invitation that nobody has answered yet. */
export default function EditInvitationPage() {
  return <PageHeader title={INVITATION.editTitle} lead={INVITATION.editLead} />;
}
