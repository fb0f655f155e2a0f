import { BankOutlined } from '@ant-design/icons';
import type { Role } from '@qicheng/domain';
import type { AppRoute } from '@qicheng/ui';
import { EMPLOYER } from '../../messages/employer';
import { MENU } from '../../messages/menu';

const roles: readonly Role[] = ['CENTRE_ADMIN'];

/** The employer library, one entry, and its correction. */
export const employerRoutes: readonly AppRoute[] = [
  {
    path: '/employers',
    label: EMPLOYER.title,
    icon: <BankOutlined />,
    menu: true,
    group: MENU.admin,
    roles,
    element: () => import('./employer-list.page'),
  },
  { path: '/employers/new', label: EMPLOYER.enter.title, roles, element: () => import('./employer-entry.page') },
  { path: '/employers/:id', label: EMPLOYER.title, roles, element: () => import('./employer-detail.page') },
  { path: '/employers/:id/edit', label: EMPLOYER.edit.ok, roles, element: () => import('./employer-edit.page') },
];
