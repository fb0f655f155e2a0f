import { ResetPasswordForm, EntryShell } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

const M = SESSION.forgot;

/** Forgotten password: a code goes to the address that the centre has on record. */
export default function ForgotPasswordPage() {
  return (
    <EntryShell title={M.title} lead={M.lead} footer={SESSION.signIn.help}>
      <ResetPasswordForm accountLabel={SESSION.mobile} />
    </EntryShell>
  );
}
