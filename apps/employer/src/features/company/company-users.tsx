import { EMPLOYER_ROLE_LABEL } from '@qicheng/domain';
import { ConfirmAction, dateTime } from '@qicheng/ui';
import { App, Tag } from 'antd';
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
          {isAdmin && !user.me && <UserActs user={user} />}
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

function UserActs({ user: { id, name, role } }: { readonly user: CompanyUser }) {
  const { setRole, letGo } = useCompanyActions();
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
        button={{ size: 'small' }}
        onConfirm={() => after(setRole(id, role === 'ADMIN' ? 'RECRUITER' : 'ADMIN'))}
      />
      <ConfirmAction
        label={M.letGo.label}
        next={M.letGo.next(name)}
        button={{ size: 'small', danger: true }}
        onConfirm={() => after(letGo(id))}
      />
    </div>
  );
}
