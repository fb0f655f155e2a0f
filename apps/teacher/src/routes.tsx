import type { AppRoute } from '@qicheng/ui';
import { agreementRoutes } from './features/agreement/agreement.routes';
import { agreementSetupRoutes } from './features/agreement-setup/agreement-setup.routes';
import { correctionRoutes } from './features/correction/correction.routes';
import { applicationRoutes } from './features/employer-application/application.routes';
import { employerRoutes } from './features/employer/employer.routes';
import { graduateRoutes } from './features/graduate/graduate.routes';
import { importRoutes } from './features/import/import.routes';
import { noticeRoutes } from './features/notice/notice.routes';
import { organisationRoutes } from './features/organisation/organisation.routes';
import { originRoutes } from './features/origin/origin.routes';
import { sessionRoutes } from './features/session/session.routes';
import { settingRoutes } from './features/setting/setting.routes';
import { staffRoutes } from './features/staff/staff.routes';
import { terminationRoutes } from './features/termination/termination.routes';
import { workbenchRoutes } from './features/workbench/workbench.routes';

/** Every page of this portal, in menu order. */
export const routes: readonly AppRoute[] = [
  ...workbenchRoutes,
  ...originRoutes,
  ...correctionRoutes,
  ...agreementRoutes,
  ...terminationRoutes,
  ...applicationRoutes,
  ...graduateRoutes,
  ...importRoutes,
  ...organisationRoutes,
  ...employerRoutes,
  ...agreementSetupRoutes,
  ...staffRoutes,
  ...settingRoutes,
  ...noticeRoutes,
  ...sessionRoutes,
];
