import type { SaveMinimumWageDto } from '@qicheng/contracts';

const NOTE = '演示数据，请以人社部门公布的标准替换';
/** The provinces that the demo's companies are in; the figures are invented. */
const PROVINCES = ['320000', '330000'];
const TIERS = [
  { tier: 1, monthly: 2400, hourly: 24 },
  { tier: 2, monthly: 2200, hourly: 22 },
  { tier: 3, monthly: 2000, hourly: 20 },
];

/** Minimum wages for the demo, each marked as no real figure. */
export const DEMO_WAGES: readonly SaveMinimumWageDto[] = PROVINCES.flatMap((region) =>
  TIERS.map((tier) => ({ ...tier, region, effectiveFrom: '2026-01-01', note: NOTE })),
);
