import type { AppRoute } from '@qicheng/ui';

/** Pages of this feature. */
export const correctionRoutes: readonly AppRoute[] = [];
