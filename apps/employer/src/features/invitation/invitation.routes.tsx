import { SendOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { INVITATION } from '../../messages/invitation';

/** Inviting a graduate, and changing an invitation that waits for its answer. */
export const invitationRoutes: readonly AppRoute[] = [
  {
    path: '/invitations/new',
    label: INVITATION.title,
    icon: <SendOutlined />,
    menu: true,
    element: () => import('./new-invitation.page'),
  },
  {
    path: '/invitations/:id',
    label: INVITATION.editTitle,
    element: () => import('./edit-invitation.page'),
  },
];
