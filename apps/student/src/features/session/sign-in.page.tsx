import { EntryShell, SignInForm, useArrival } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

/** Student number and password. */
export default function SignInPage() {
  const arrive = useArrival();
  return (
    <EntryShell title={SESSION.title} lead={SESSION.lead} footer={<a href="/">{SESSION.otherDoors}</a>}>
      <SignInForm
        accountLabel={SESSION.account}
        passwordHint={SESSION.passwordHint}
        forgotPath="/forgot"
        onDone={arrive}
      />
    </EntryShell>
  );
}
