import {
  AuditOutlined,
  BankOutlined,
  BellOutlined,
  FileProtectOutlined,
  HomeOutlined,
  SafetyOutlined,
  SendOutlined,
} from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from './messages/menu';

/** Every page of this portal, in menu order. */
export const routes: readonly AppRoute[] = [
  {
    path: '/register',
    label: MENU.register,
    open: true,
    element: () => import('./features/registration/register.page'),
  },
  { path: '/login', label: MENU.signIn, open: true, element: () => import('./features/session/sign-in.page') },
  { path: '/forgot', label: MENU.forgot, open: true, element: () => import('./features/session/forgot-password.page') },
  {
    path: '/',
    label: MENU.home,
    icon: <HomeOutlined />,
    menu: true,
    element: () => import('./app/home/home.page'),
  },
  {
    path: '/agreements',
    label: MENU.agreements,
    icon: <FileProtectOutlined />,
    menu: true,
    element: () => import('./features/agreement/agreements.page'),
  },
  { path: '/agreements/:id', label: MENU.agreement, element: () => import('./features/agreement/agreement.page') },
  {
    path: '/agreements/:id/terminate',
    label: MENU.terminate,
    element: () => import('./features/termination/start-termination.page'),
  },
  {
    path: '/invitations/new',
    label: MENU.invite,
    icon: <SendOutlined />,
    menu: true,
    element: () => import('./features/invitation/new-invitation.page'),
  },
  {
    path: '/invitations/:id',
    label: MENU.editInvitation,
    element: () => import('./features/invitation/edit-invitation.page'),
  },
  {
    path: '/terminations',
    label: MENU.terminations,
    icon: <AuditOutlined />,
    menu: true,
    element: () => import('./features/termination/terminations.page'),
  },
  {
    path: '/terminations/:id',
    label: MENU.termination,
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
    path: '/company',
    label: MENU.company,
    icon: <BankOutlined />,
    menu: true,
    element: () => import('./features/company/company.page'),
  },
  {
    path: '/account',
    label: MENU.account,
    icon: <SafetyOutlined />,
    menu: true,
    element: () => import('./features/session/account.page'),
  },
];
