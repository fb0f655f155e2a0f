import { EMPLOYER_ROLE_LABEL } from '@qicheng/domain';
import { CompanyUserActs } from '@qicheng/records';
import { dateTime } from '@qicheng/ui';
import { Tag } from 'antd';
import { PEOPLE as M } from '../../messages/company';
import { useCompanyActions, type CompanyUser } from './company.api';
import styles from './company.module.css';

interface Props {
  readonly users: readonly CompanyUser[];
  /** The reader may give roles and let people go. */
  readonly isAdmin: boolean;
}

/** Who acts for the company. */
export const CompanyUsers = ({ users, isAdmin }: Props) => (
  <section className={styles.card} aria-labelledby="users">
    <h3 id="users">{M.title}</h3>
    <ul className={styles.people}>
      {users.map((user) => (
        <li key={user.id}>
          <Person user={user} />
          {isAdmin && !user.me && <Acts user={user} />}
        </li>
      ))}
    </ul>
  </section>
);

const Person = ({ user: { name, role, me, mobile, email, lastSignInAt } }: { readonly user: CompanyUser }) => (
  <div>
    <strong>{name}</strong> <Tag variant="filled">{EMPLOYER_ROLE_LABEL[role]}</Tag>
    {me && (
      <Tag variant="filled" color="processing">
        {M.me}
      </Tag>
    )}
    <p className={styles.soft}>{[mobile, email].filter(Boolean).join('　')}</p>
    <p className={styles.soft}>{lastSignInAt === null ? M.never : M.lastSignIn(dateTime(lastSignInAt))}</p>
  </div>
);

function Acts({ user }: { readonly user: CompanyUser }) {
  const { setRole, letGo } = useCompanyActions();
  return <CompanyUserActs user={user} onRole={(role) => setRole(user.id, role)} onLetGo={() => letGo(user.id)} />;
}
