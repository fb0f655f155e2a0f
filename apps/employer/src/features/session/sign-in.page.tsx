import { EntryShell, SignInForm, useArrival } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

/** Login name and password of an employer. */
export default function SignInPage() {
  const arrive = useArrival();
  return (
    <EntryShell title={SESSION.title} lead={SESSION.lead} footer={<a href="/">{SESSION.otherDoors}</a>}>
      <SignInForm accountLabel={SESSION.account} forgotPath="/forgot" onDone={arrive} />
    </EntryShell>
  );
}
