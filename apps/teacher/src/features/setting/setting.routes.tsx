import { SettingOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { MENU } from '../../messages/menu';
import { SETTING } from '../../messages/setting';

/** The school's choices and opening times. */
export const settingRoutes: readonly AppRoute[] = [
  {
    path: '/settings',
    label: SETTING.title,
    icon: <SettingOutlined />,
    menu: true,
    group: MENU.admin,
    roles: ['CENTRE_ADMIN'],
    element: () => import('./setting.page'),
  },
];
