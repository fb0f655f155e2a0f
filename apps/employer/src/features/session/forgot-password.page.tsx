import { EntryShell, ResetPasswordForm } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

/** A new password by a code mailed to the bound address. */
export default function ForgotPasswordPage() {
  return (
    <EntryShell title={SESSION.reset}>
      <ResetPasswordForm accountLabel={SESSION.account} />
    </EntryShell>
  );
}
