import { BankOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { COMPANY } from '../../messages/company';
import { registrationRoutes } from '../registration/registration.routes';

/** The company's own pages and, open to everybody, its registration. */
export const companyRoutes: readonly AppRoute[] = [
  ...registrationRoutes,
  {
    path: '/company',
    label: COMPANY.title,
    icon: <BankOutlined />,
    menu: true,
    element: () => import('./company.page'),
  },
];
