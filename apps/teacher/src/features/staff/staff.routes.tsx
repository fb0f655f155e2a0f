import { IdcardOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from '../../messages/menu';
import { STAFF } from '../../messages/staff';

/** Accounts of teachers, opened and kept by the centre. */
export const staffRoutes: readonly AppRoute[] = [
  {
    path: '/staff',
    label: STAFF.title,
    icon: <IdcardOutlined />,
    menu: true,
    group: MENU.admin,
    roles: ['CENTRE_ADMIN'],
    element: () => import('./staff-list.page'),
  },
];
