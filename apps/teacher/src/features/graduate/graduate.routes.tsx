import { KeyOutlined, TeamOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import { MENU } from '../../messages/menu';

/** The register of graduates, one record, its correction, and help with their accounts. */
export const graduateRoutes: readonly AppRoute[] = [
  {
    path: '/graduates',
    label: GRADUATE.title,
    icon: <TeamOutlined />,
    menu: true,
    group: MENU.register,
    roles: ['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN'],
    element: () => import('./graduate-list.page'),
  },
  {
    path: '/graduates/:id',
    label: GRADUATE.title,
    roles: ['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN'],
    element: () => import('./graduate-detail.page'),
  },
  {
    path: '/graduates/:id/edit',
    label: GRADUATE.edit.menu,
    roles: ['CENTRE_ADMIN'],
    element: () => import('./graduate-edit.page'),
  },
  {
    path: '/student-accounts',
    label: GRADUATE.search.title,
    icon: <KeyOutlined />,
    menu: true,
    group: MENU.register,
    roles: ['COUNSELLOR', 'CENTRE_ADMIN'],
    element: () => import('./student-account.page'),
  },
];
