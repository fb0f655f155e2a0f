import type { TimelineChange, TimelineEntry } from '@qicheng/contracts';
import {
  codeLabel,
  isOriginFieldKey,
  ORIGIN_TIER_LABEL,
  originField,
  type OriginFieldKey,
  type OriginTier,
} from '@qicheng/domain';
import { type FieldChange, type History, timelineOf } from '../../core/history/index.js';
import { type Choice, isSettingKey, SETTINGS } from './setting-table.js';

/** All choices of the school are one subject in the history. */
export const SETTING_SUBJECT_ID = '00000000-0000-4000-8000-000000000001';

const TIER = 'originTier';

/** How the history names the tier of a field, at one education level or (null) at all. */
export const tierSubject = (field: OriginFieldKey, educationLevel: string | null): string =>
  [TIER, field, ...(educationLevel === null ? [] : [educationLevel])].join(':');

/** Who changed which choice of the school, newest first. */
export const settingTimeline = (rows: readonly History[]): TimelineEntry[] =>
  timelineOf(rows, () => '修改设置', describe);

/** A changed choice as the settings page words it, or null for one that there is no longer. */
function describe({ field, from, to }: FieldChange): TimelineChange | null {
  if (!isSettingKey(field)) return describeTier({ field, from, to });
  const { label, options, default: usual }: Choice = SETTINGS[field];
  const words = (value: string | null): string | null => {
    if (value === null || typeof usual !== 'boolean') return options?.[value ?? ''] ?? value;
    return value === 'true' ? '开启' : '关闭';
  };
  return { label, from: words(from), to: words(to) };
}

function describeTier({ field, from, to }: FieldChange): TimelineChange | null {
  const [kind, key = '', level] = field.split(':');
  if (kind !== TIER || !isOriginFieldKey(key)) return null;
  const words = (tier: string | null) => (tier === null ? '未单独设置' : ORIGIN_TIER_LABEL[tier as OriginTier]);
  const whose = level === undefined ? '' : `（${codeLabel('education_level', level)}）`;
  return { label: `生源信息“${originField(key).label}”由谁修改${whose}`, from: words(from), to: words(to) };
}
