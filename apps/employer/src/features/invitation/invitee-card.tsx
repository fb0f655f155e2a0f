import { UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { INVITATION } from '../../messages/invitation';
import type { Invitee } from './invitation.api';
import styles from './invitation.module.css';

interface Props {
  readonly invitee: Invitee;
  /** Beside it: choosing somebody else. */
  readonly action?: ReactNode;
}

/** Whom the invitation is for. */
export const InviteeCard = ({ invitee: { name, collegeName, majorName }, action }: Props) => (
  <section className={styles.invitee} aria-label={INVITATION.invitee.label}>
    <UserOutlined className={styles.icon ?? ''} aria-hidden="true" />
    <div className={styles.words}>
      <p className={styles.name}>{name}</p>
      <p className={styles.soft}>
        {INVITATION.invitee.college} {collegeName} · {INVITATION.invitee.major} {majorName}
      </p>
    </div>
    {action}
  </section>
);
