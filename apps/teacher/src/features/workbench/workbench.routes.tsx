import { HomeOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { WORKBENCH } from '../../messages/workbench';

/** Where everyone arrives. */
export const workbenchRoutes: readonly AppRoute[] = [
  { path: '/', label: WORKBENCH.title, icon: <HomeOutlined />, menu: true, element: () => import('./workbench.page') },
];
