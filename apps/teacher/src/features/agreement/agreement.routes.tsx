import { FileDoneOutlined } from '@ant-design/icons';
import type { Role } from '@qicheng/domain';
import type { AppRoute } from '@qicheng/ui';
import { AGREEMENT } from '../../messages/agreement';
import { MENU } from '../../messages/menu';

const roles: readonly Role[] = ['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN'];

/** The agreements' queue, one agreement, and the end of the queue. */
export const agreementRoutes: readonly AppRoute[] = [
  {
    path: '/agreements',
    label: AGREEMENT.title,
    icon: <FileDoneOutlined />,
    menu: true,
    group: MENU.review,
    roles,
    element: () => import('./agreement-queue.page'),
  },
  { path: '/agreements/done', label: AGREEMENT.done, roles, element: () => import('./agreement-done.page') },
  { path: '/agreements/:id', label: AGREEMENT.review, roles, element: () => import('./agreement-review.page') },
];
