import { BankOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { COMPANY } from '../../messages/company';

/** The company's own pages. */
export const companyRoutes: readonly AppRoute[] = [
  {
    path: '/company',
    label: COMPANY.title,
    icon: <BankOutlined />,
    menu: true,
    element: () => import('./company.page'),
  },
];
