import type { AppRoute } from '@qicheng/ui';
import { REGISTRATION } from '../../messages/registration';

/** The registration of a company, open to everybody. */
export const registrationRoutes: readonly AppRoute[] = [
  { path: '/register', label: REGISTRATION.title, open: true, element: () => import('./register.page') },
];
