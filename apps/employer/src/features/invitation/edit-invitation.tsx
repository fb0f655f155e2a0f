import { ApiProblem } from '@qicheng/api-client';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { INVITATION } from '../../messages/invitation';
import { InvitationForm } from './invitation-form';
import { useInvitationActions, type Invitation } from './invitation.api';
import { InviteeCard } from './invitee-card';
import { NOTHING_TYPED, type Typed } from './terms';
import { useInvitationForm } from './use-invitation-form';
import { useKept } from './use-kept';

/** Other terms for an invitation that waits; its time starts again when they are sent. */
export function EditInvitation({ invitation }: { readonly invitation: Invitation }) {
  const { id, version, values, limits, name, collegeName, majorName } = invitation;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { edit, reload } = useInvitationActions();
  const { typed, change, drop } = useKept<Typed>(`invitation:${id}`, NOTHING_TYPED);
  const form = useInvitationForm({
    stored: values,
    limits,
    typed,
    change,
    send: async (terms) => {
      try {
        await edit(id, { version, ...terms });
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
        await reload(id);
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
