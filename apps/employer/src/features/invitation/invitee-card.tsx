import { UserOutlined } from '@ant-design/icons';
import { PartnerCard } from '@qicheng/records';
import type { ReactNode } from 'react';
import { INVITATION } from '../../messages/invitation';
import type { Invitee } from './invitation.api';

interface Props {
  readonly invitee: Invitee;
  /** Beside it: choosing somebody else. */
  readonly action?: ReactNode;
}

/** Whom the invitation is for. */
export const InviteeCard = ({ invitee: { name, collegeName, majorName }, action }: Props) => (
  <PartnerCard
    label={INVITATION.invitee.label}
    icon={<UserOutlined />}
    name={name}
    about={INVITATION.invitee.of(collegeName, majorName)}
    action={action}
  />
);
