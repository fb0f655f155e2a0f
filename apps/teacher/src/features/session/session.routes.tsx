import type { AppRoute } from '@qicheng/ui';
import { SESSION } from '../../messages/session';

/** Ways in, and what people manage about their own account. */
export const sessionRoutes: readonly AppRoute[] = [
  { path: '/login', label: SESSION.signIn.title, open: true, element: () => import('./sign-in.page') },
  {
    path: '/forgot-password',
    label: SESSION.forgot.title,
    open: true,
    element: () => import('./forgot-password.page'),
  },
  { path: '/activate', label: SESSION.firstPassword.title, open: true, element: () => import('./first-password.page') },
  { path: '/account', label: SESSION.account, element: () => import('./account.page') },
];

/** What the account menu offers. */
export const accountLinks = [{ to: '/account', label: SESSION.account }] as const;
