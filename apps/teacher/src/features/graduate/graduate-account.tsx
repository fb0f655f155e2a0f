import { AccountTag, dateTime, useAccount } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
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
    <section className={styles.card} aria-labelledby="account">
      <h2 id="account">{M.title}</h2>
      {account === null ? (
        <p className={styles.none}>{M.missing}</p>
      ) : (
        <dl className={styles.lines}>
          <div>
            <dt>{M.status}</dt>
            <dd>
              <AccountTag status={mine?.status ?? account.status} />
            </dd>
          </div>
          <div>
            <dt>{M.email}</dt>
            <dd>{mine?.email ?? (account.emailVerifiedAt === null ? M.noEmail : dateTime(account.emailVerifiedAt))}</dd>
          </div>
          <div>
            <dt>{M.lastSignIn}</dt>
            <dd>{dateTime(account.lastSignInAt) || M.never}</dd>
          </div>
        </dl>
      )}
      {mine && <StudentAccountActions account={mine} />}
    </section>
  );
}
