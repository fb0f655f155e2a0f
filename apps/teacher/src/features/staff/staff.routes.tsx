import type { AppRoute } from '@qicheng/ui';

/** Pages of this feature. */
export const staffRoutes: readonly AppRoute[] = [];
