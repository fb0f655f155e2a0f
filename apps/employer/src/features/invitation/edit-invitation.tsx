import { ApiProblem } from '@qicheng/api-client';
import { useKept } from '@qicheng/records';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { INVITATION } from '../../messages/invitation';
import { InvitationForm } from './invitation-form';
import type { Agreement } from '../../party/agreement.api';
import { useInvitationActions } from './invitation.api';
import { InviteeCard } from './invitee-card';
import { NOTHING_TYPED, type Typed } from './terms';
import { useInvitationForm } from './use-invitation-form';

interface Props {
  readonly invitation: Agreement;
  readonly usualDays: number;
}

/** Other terms for an invitation that waits; its time starts again when they are sent. */
export function EditInvitation({ invitation, usualDays }: Props) {
  const { id, version, values, limits, name, collegeName, majorName } = invitation;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { edit } = useInvitationActions();
  const { typed, change, drop } = useKept<Typed>(`invitation:${id}`, NOTHING_TYPED);
  const form = useInvitationForm({
    stored: values,
    limits,
    usualDays,
    typed,
    change,
    send: async (terms) => {
      try {
        await edit(id, { version, ...terms });
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
        form.close();
        return void message.warning(INVITATION.merged);
      }
      void message.success(INVITATION.resend.done);
      await navigate(`/agreements/${id}`, { replace: true });
      drop();
    },
  });
  return (
    <>
      <InviteeCard invitee={{ name, collegeName, majorName }} />
      <InvitationForm form={form} words={INVITATION.resend} invitee={[name, collegeName, majorName].join(' ')} />
    </>
  );
}
