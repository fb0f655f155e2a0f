import { AccountTag, dateTime, useAccount } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import { Card, Lines } from '../../record';
import { useStudentAccounts, type GraduateView } from './graduate.api';
import styles from './graduate.module.css';
import { StudentAccountActions } from './student-account-actions';

const { account: M } = GRADUATE;

/** How far the graduate has come with the own account, and help with it. */
export function GraduateAccount({ graduate }: { readonly graduate: GraduateView }) {
  const { account } = graduate;
  const mayHelp = useAccount().role !== 'COLLEGE_ADMIN';
  const { data: accounts } = useStudentAccounts(graduate.studentNo, mayHelp && account !== null);
  const mine = accounts?.find(({ studentId }) => studentId === graduate.id);
  return (
    <Card title={M.title}>
      {account === null ? (
        <p className={styles.none}>{M.missing}</p>
      ) : (
        <Lines
          lines={[
            { label: M.status, value: <AccountTag status={mine?.status ?? account.status} /> },
            { label: M.email, value: mine?.email ?? (dateTime(account.emailVerifiedAt) || M.noEmail) },
            { label: M.lastSignIn, value: dateTime(account.lastSignInAt) || M.never },
          ]}
        />
      )}
      {mine && <StudentAccountActions account={mine} />}
    </Card>
  );
}
