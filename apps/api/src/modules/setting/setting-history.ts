import type { TimelineChange, TimelineEntry } from '@qicheng/contracts';
import { type FieldChange, type History, timelineOf } from '../../core/history/index.js';
import { type Choice, isSettingKey, SETTINGS } from './setting-table.js';

/** Who changed which choice of the school, newest first. */
export const settingTimeline = (rows: readonly History[]): TimelineEntry[] =>
  timelineOf(rows, () => '修改设置', describe);

/** A changed choice as the settings page words it, or null for one that there is no longer. */
function describe({ field, from, to }: FieldChange): TimelineChange | null {
  if (!isSettingKey(field)) return null;
  const { label, options, default: usual }: Choice = SETTINGS[field];
  const words = (value: string | null): string | null => {
    if (value === null || typeof usual !== 'boolean') return options?.[value ?? ''] ?? value;
    return value === 'true' ? '开启' : '关闭';
  };
  return { label, from: words(from), to: words(to) };
}
