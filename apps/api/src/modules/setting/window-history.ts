import type { TimelineChange, TimelineEntry, WindowFlow } from '@qicheng/contracts';
import { codeLabel } from '@qicheng/domain';
import { type FieldChange, type History, timelineOf } from '../../core/history/index.js';
import type { FlowWindow } from './flow-window.entity.js';

type Times = Pick<FlowWindow, 'flow' | 'gradYear' | 'educationLevel' | 'opensAt' | 'closesAt'>;

/** What the history keeps of a window that was set or removed; whom it is for is told with every change. */
export const windowChanges = (old: Times | null, next: Times | null): FieldChange[] => [
  { field: 'window', from: old && cohortOf(old), to: next && cohortOf(next) },
  { field: 'opensAt', from: old?.opensAt.toISOString() ?? null, to: next?.opensAt.toISOString() ?? null },
  { field: 'closesAt', from: old?.closesAt.toISOString() ?? null, to: next?.closesAt.toISOString() ?? null },
];

const cohortOf = ({ flow, gradYear, educationLevel }: Times) => [flow, gradYear, educationLevel ?? ''].join(' ');

/** Who set or removed which opening time, newest first. */
export const windowTimeline = (rows: readonly History[]): TimelineEntry[] =>
  timelineOf(rows, (action) => (action === 'remove' ? '删除开放时间' : '设置开放时间'), describe);

const LABELS: Readonly<Record<string, string>> = { window: '适用范围', opensAt: '开放时间', closesAt: '截止时间' };
const FLOWS: Readonly<Record<WindowFlow, string>> = {
  origin: '生源信息核验',
  agreement: '三方协议',
  termination: '解约申请',
};

function describe({ field, from, to }: FieldChange): TimelineChange | null {
  const label = LABELS[field];
  if (label === undefined) return null;
  const words = (value: string | null) => value && (field === 'window' ? cohortWords(value) : momentWords(value));
  return { label, from: from === to ? null : words(from), to: words(to) };
}

function cohortWords(cohort: string): string {
  const [flow, gradYear, level] = cohort.split(' ');
  return `${FLOWS[flow as WindowFlow]} · ${gradYear} 届 · ${level ? codeLabel('education_level', level) : '全部学历'}`;
}

const momentWords = (moment: string): string =>
  new Date(moment).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
