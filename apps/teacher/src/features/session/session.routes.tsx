import type { AppRoute } from '@qicheng/ui';

/** Pages of this feature. */
export const sessionRoutes: readonly AppRoute[] = [];
