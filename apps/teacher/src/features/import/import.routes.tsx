import { FileExcelOutlined } from '@ant-design/icons';
import type { AppRoute } from '@qicheng/ui';
import { IMPORT } from '../../messages/import';
import { MENU } from '../../messages/menu';

/** Imports of graduates: upload, dry run, commit, undo. */
export const importRoutes: readonly AppRoute[] = [
  {
    path: '/imports',
    label: IMPORT.title,
    icon: <FileExcelOutlined />,
    menu: true,
    group: MENU.register,
    roles: ['CENTRE_ADMIN'],
    element: () => import('./import-list.page'),
  },
  {
    path: '/imports/:id',
    label: IMPORT.detail.menu,
    roles: ['CENTRE_ADMIN'],
    element: () => import('./import-detail.page'),
  },
];
