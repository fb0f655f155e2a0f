import { HomeOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { M } from './messages';

/** Every page of this portal, in menu order. */
export const routes: readonly AppRoute[] = [
  {
    path: '/',
    label: M.home.title,
    icon: <HomeOutlined />,
    menu: true,
    element: () => import('./features/home/home.page'),
  },
];
