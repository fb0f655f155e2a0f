import { SignInForm, EntryShell, useArrival } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

const M = SESSION.signIn;

/** The teachers' door (L1): accounts are opened by the employment centre only. */
export default function SignInPage() {
  const arrive = useArrival();
  return (
    <EntryShell title={M.title} lead={M.lead} footer={M.help}>
      <SignInForm accountLabel={SESSION.mobile} forgotPath="/forgot-password" onDone={arrive} />
    </EntryShell>
  );
}
