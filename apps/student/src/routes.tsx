import { BellOutlined, FileProtectOutlined, HomeOutlined, IdcardOutlined, SafetyOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from './messages/menu';

/** Every page of this portal, in menu order. */
export const routes: readonly AppRoute[] = [
  { path: '/login', label: MENU.signIn, open: true, element: () => import('./features/session/sign-in.page') },
  { path: '/forgot', label: MENU.forgot, open: true, element: () => import('./features/session/forgot-password.page') },
  { path: '/activate', label: MENU.activate, open: true, element: () => import('./features/session/activate.page') },
  {
    path: '/sign/:token',
    label: MENU.sign,
    open: true,
    element: () => import('./features/agreement/sign-link.page'),
  },
  {
    path: '/',
    label: MENU.home,
    icon: <HomeOutlined />,
    menu: true,
    element: () => import('./app/home/home.page'),
  },
  {
    path: '/origin',
    label: MENU.origin,
    icon: <IdcardOutlined />,
    menu: true,
    element: () => import('./features/origin/origin.page'),
  },
  {
    path: '/agreements',
    label: MENU.agreements,
    icon: <FileProtectOutlined />,
    menu: true,
    element: () => import('./features/agreement/agreements.page'),
  },
  {
    path: '/agreements/new',
    label: MENU.newAgreement,
    element: () => import('./features/agreement/new-agreement.page'),
  },
  { path: '/agreements/:id', label: MENU.agreement, element: () => import('./features/agreement/agreement.page') },
  { path: '/agreements/:id/sign', label: MENU.sign, element: () => import('./features/agreement/sign.page') },
  {
    path: '/agreements/:id/terminate',
    label: MENU.terminate,
    element: () => import('./features/termination/start-termination.page'),
  },
  {
    path: '/terminations/:id',
    label: MENU.termination,
    section: '/agreements',
    element: () => import('./features/termination/termination.page'),
  },
  {
    path: '/notices',
    label: MENU.notices,
    icon: <BellOutlined />,
    menu: true,
    element: () => import('./features/notice/notices.page'),
  },
  {
    path: '/account',
    label: MENU.account,
    icon: <SafetyOutlined />,
    menu: true,
    element: () => import('./features/session/account.page'),
  },
];
