import { FileSyncOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { CORRECTION } from '../../messages/correction';
import { MENU } from '../../messages/menu';

/** Requests to correct locked fields. */
export const correctionRoutes: readonly AppRoute[] = [
  {
    path: '/origin-corrections',
    label: CORRECTION.title,
    icon: <FileSyncOutlined />,
    menu: true,
    group: MENU.review,
    roles: ['COUNSELLOR', 'CENTRE_ADMIN'],
    element: () => import('./corrections.page'),
  },
];
