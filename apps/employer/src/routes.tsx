import { HomeOutlined, SafetyOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { HOME } from './messages/home';
import { SESSION } from './messages/session';

/** Every page of this portal, in menu order. */
export const routes: readonly AppRoute[] = [
  { path: '/login', label: SESSION.title, open: true, element: () => import('./features/session/sign-in.page') },
  {
    path: '/forgot',
    label: SESSION.reset,
    open: true,
    element: () => import('./features/session/forgot-password.page'),
  },
  {
    path: '/',
    label: HOME.title,
    icon: <HomeOutlined />,
    menu: true,
    element: () => import('./features/home/home.page'),
  },
  {
    path: '/account',
    label: SESSION.accountPage,
    icon: <SafetyOutlined />,
    menu: true,
    element: () => import('./features/session/account.page'),
  },
];
