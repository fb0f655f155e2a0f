import { EMPLOYER_ROLE_LABEL } from '@qicheng/domain';
import { CompanyUserActs } from '@qicheng/records';
import { dateTime } from '@qicheng/ui';
import { Tag } from 'antd';
import { EMPLOYER } from '../../messages/employer';
import { Card } from '../../record';
import { useEmployerActions, type EmployerView } from './employer.api';
import styles from './employer.module.css';

const { users: M } = EMPLOYER;

/** Who of the company uses the system; the centre steps in where the company cannot help itself. */
export function EmployerUsers({ employer: { id: employerId, users } }: { readonly employer: EmployerView }) {
  const { setRole, letGo } = useEmployerActions();
  return (
    <Card title={M.title}>
      {users.length === 0 ? (
        <p className={styles.faint}>{M.none}</p>
      ) : (
        <ul className={styles.people}>
          {users.map((user) => (
            <li key={user.id}>
              <strong>{user.name}</strong> <Tag variant="filled">{EMPLOYER_ROLE_LABEL[user.role]}</Tag>
              <span>{[user.mobile, user.email].filter(Boolean).join(' · ')}</span>
              <span>{user.lastSignInAt === null ? M.never : M.lastSignIn(dateTime(user.lastSignInAt))}</span>
              <CompanyUserActs
                user={user}
                reasoned
                onRole={(role, reason) => setRole(employerId, user.id, role, reason)}
                onLetGo={(reason) => letGo(employerId, user.id, reason)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
