import { FileExcelOutlined } from '@ant-design/icons';
import type { Role } from '@qicheng/domain';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from '../../messages/menu';
import { TERMINATION } from '../../messages/termination';

const roles: readonly Role[] = ['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN'];

/** The terminations' queue, one request, and the end of the queue. */
export const terminationRoutes: readonly AppRoute[] = [
  {
    path: '/terminations',
    label: TERMINATION.title,
    icon: <FileExcelOutlined />,
    menu: true,
    group: MENU.review,
    roles,
    element: () => import('./termination-queue.page'),
  },
  { path: '/terminations/done', label: TERMINATION.done, roles, element: () => import('./termination-done.page') },
  { path: '/terminations/:id', label: TERMINATION.review, roles, element: () => import('./termination-review.page') },
];
