import { EMPLOYER_ROLE_LABEL } from '@qicheng/domain';
import { ConfirmAction, dateTime } from '@qicheng/ui';
import { App, Tag } from 'antd';
import { EMPLOYER } from '../../messages/employer';
import { Card } from '../../record';
import { useEmployerActions, type EmployerView } from './employer.api';
import styles from './employer.module.css';

const { users: M } = EMPLOYER;

type User = EmployerView['users'][number];

/** Who of the company uses the system; the centre steps in where the company cannot help itself. */
export const EmployerUsers = ({ employer: { id: employerId, users } }: { readonly employer: EmployerView }) => (
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
            <UserActs employerId={employerId} user={user} />
          </li>
        ))}
      </ul>
    )}
  </Card>
);

function UserActs({ employerId, user: { id, name, role } }: { readonly employerId: string; readonly user: User }) {
  const { setRole, letGo } = useEmployerActions();
  const { message } = App.useApp();
  const words = role === 'ADMIN' ? M.demote : M.promote;
  const after = async (work: Promise<unknown>) => {
    await work;
    void message.success(M.done);
  };
  return (
    <div className={styles.acts}>
      <ConfirmAction
        label={words.label}
        next={words.next(name)}
        reasonLabel={M.reason}
        button={{ size: 'small' }}
        onConfirm={(reason) => after(setRole(employerId, id, role === 'ADMIN' ? 'RECRUITER' : 'ADMIN', reason))}
      />
      <ConfirmAction
        label={M.letGo.label}
        next={M.letGo.next(name)}
        reasonLabel={M.reason}
        button={{ size: 'small', danger: true }}
        onConfirm={(reason) => after(letGo(employerId, id, reason))}
      />
    </div>
  );
}
