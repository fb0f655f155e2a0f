import { AuditOutlined } from '@ant-design/icons';
import type { Role } from '@qicheng/domain';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from '../../messages/menu';
import { ORIGIN } from '../../messages/origin';

const roles: readonly Role[] = ['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN'];

/** The review queue, one record, and the end of the queue. */
export const originRoutes: readonly AppRoute[] = [
  {
    path: '/origin-reviews',
    label: ORIGIN.title,
    icon: <AuditOutlined />,
    menu: true,
    group: MENU.review,
    roles,
    element: () => import('./origin-queue.page'),
  },
  { path: '/origin-reviews/done', label: ORIGIN.done, roles, element: () => import('./origin-done.page') },
  { path: '/origin-reviews/:id', label: ORIGIN.review, roles, element: () => import('./origin-review.page') },
];
