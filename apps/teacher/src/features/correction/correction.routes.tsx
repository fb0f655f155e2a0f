import { FileSyncOutlined } from '@ant-design/icons';
import type { Role } from '@qicheng/domain';
import type { AppRoute } from '@qicheng/ui';
import { CORRECTION } from '../../messages/correction';
import { MENU } from '../../messages/menu';

const roles: readonly Role[] = ['COUNSELLOR', 'CENTRE_ADMIN'];

/** The queue of requests to correct locked fields, one request, and the end of the queue. */
export const correctionRoutes: readonly AppRoute[] = [
  {
    path: '/origin-corrections',
    label: CORRECTION.title,
    icon: <FileSyncOutlined />,
    menu: true,
    group: MENU.review,
    roles,
    element: () => import('./correction-queue.page'),
  },
  { path: '/origin-corrections/done', label: CORRECTION.ended, roles, element: () => import('./correction-done.page') },
  {
    path: '/origin-corrections/:id',
    label: CORRECTION.review,
    roles,
    element: () => import('./correction-review.page'),
  },
];
