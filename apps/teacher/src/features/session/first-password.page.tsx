import { FirstSignIn, IssuedPasswordForm } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

const M = SESSION.firstPassword;

/** What a sign-in with an issued password leads to; nothing else opens before it is replaced. */
export default function FirstPasswordPage() {
  return (
    <FirstSignIn title={M.title} lead={M.lead} footer={SESSION.signIn.help}>
      {(form) => <IssuedPasswordForm {...form} />}
    </FirstSignIn>
  );
}
