import { requestJson } from '@qicheng/api-client';
import type { RegionView } from '@qicheng/contracts';

/** The whole tree of provinces, cities and counties, for `RegionCascader`. */
export const loadRegions = async (): Promise<readonly RegionView[]> =>
  (await requestJson<RegionView[]>('/api/regions')) ?? [];
