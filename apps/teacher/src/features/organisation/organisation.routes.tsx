import { ApartmentOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from '../../messages/menu';
import { ORGANISATION } from '../../messages/organisation';

/** Colleges, majors, classes and who looks after them; the centre changes, colleges look on. */
export const organisationRoutes: readonly AppRoute[] = [
  {
    path: '/organisation',
    label: ORGANISATION.title,
    icon: <ApartmentOutlined />,
    menu: true,
    group: MENU.admin,
    roles: ['COLLEGE_ADMIN', 'CENTRE_ADMIN'],
    element: () => import('./organisation.page'),
  },
];
