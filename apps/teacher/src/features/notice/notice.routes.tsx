import { BellOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { NOTICE } from '../../messages/notice';

/** What the system tells the reader. */
export const noticeRoutes: readonly AppRoute[] = [
  {
    path: '/notices',
    label: NOTICE.title,
    icon: <BellOutlined />,
    menu: true,
    element: () => import('./notices.page'),
  },
];
