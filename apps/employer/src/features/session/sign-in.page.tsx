import { EntryShell, SignInForm, useArrival } from '@qicheng/ui';
import { Link } from 'react-router';
import { SESSION } from '../../messages/session';

/** Mobile number and password of a company's user, and the way to an account for those who have none. */
export default function SignInPage() {
  const arrive = useArrival();
  return (
    <EntryShell title={SESSION.title} lead={SESSION.lead} footer={<a href="/">{SESSION.otherDoors}</a>}>
      <SignInForm accountLabel={SESSION.account} forgotPath="/forgot" onDone={arrive} />
      <p>
        <Link to="/register">{SESSION.register}</Link>
      </p>
    </EntryShell>
  );
}
