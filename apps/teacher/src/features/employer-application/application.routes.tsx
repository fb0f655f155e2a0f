import { SolutionOutlined } from '@ant-design/icons';
import type { Role } from '@qicheng/domain';
import type { AppRoute } from '@qicheng/ui';
import { APPLICATION } from '../../messages/employer-application';
import { MENU } from '../../messages/menu';

const roles: readonly Role[] = ['CENTRE_ADMIN'];

/** The queue of companies' applications, one application, and the end of the queue. */
export const applicationRoutes: readonly AppRoute[] = [
  {
    path: '/employer-applications',
    label: APPLICATION.title,
    icon: <SolutionOutlined />,
    menu: true,
    group: MENU.review,
    roles,
    element: () => import('./application-queue.page'),
  },
  {
    path: '/employer-applications/done',
    label: APPLICATION.done,
    roles,
    element: () => import('./application-done.page'),
  },
  {
    path: '/employer-applications/:id',
    label: APPLICATION.review,
    roles,
    element: () => import('./application-review.page'),
  },
];
