import { ProfileOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';
import { MENU } from '../../messages/menu';

/** Clauses and numbers of the agreements. */
export const agreementSetupRoutes: readonly AppRoute[] = [
  {
    path: '/agreement-setup',
    label: AGREEMENT_SETUP.title,
    icon: <ProfileOutlined />,
    menu: true,
    group: MENU.admin,
    roles: ['CENTRE_ADMIN'],
    element: () => import('./agreement-setup.page'),
  },
];
