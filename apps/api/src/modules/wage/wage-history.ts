import type { SaveMinimumWageDto, TimelineEntry } from '@qicheng/contracts';
import { chineseDate } from '@qicheng/domain';
import { regionName } from '@qicheng/domain/regions';
import { type History, timelineOf } from '../../core/history/index.js';

const ACTION: Readonly<Record<string, string>> = { add: '录入最低工资标准', edit: '修改最低工资标准' };

/** A minimum wage in one sentence. */
export const wageText = ({ region, tier, monthly, hourly, effectiveFrom }: SaveMinimumWageDto): string =>
  `${regionName(region)}第 ${tier} 档：${monthly} 元/月、${hourly} 元/小时，${chineseDate(effectiveFrom)}起`;

/** Who entered or changed which minimum wage, newest first. */
export const wageTimeline = (rows: readonly History[]): TimelineEntry[] =>
  timelineOf(
    rows,
    (action) => ACTION[action] ?? action,
    ({ from, to }) => ({ label: '最低工资标准', from, to }),
  );
