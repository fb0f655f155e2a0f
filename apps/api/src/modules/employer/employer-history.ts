import { Injectable } from '@nestjs/common';
import type { TimelineChange, TimelineEntry } from '@qicheng/contracts';
import { employerField, employerText, employerWorkflow, isEmployerFieldKey } from '@qicheng/domain';
import { regionName } from '@qicheng/domain/regions';
import {
  actionLabels,
  type FieldChange,
  type HistoryEntry,
  HistoryWriter,
  timelineOf,
} from '../../core/history/index.js';

const LABEL = actionLabels(employerWorkflow, {
  add: '学生填报单位',
  enter: '单位入驻',
  'enter-by-centre': '就业中心新增单位',
  claim: '单位认领',
  change: '变更登记信息',
  join: '新成员加入',
  'set-role': '调整成员角色',
  'let-go': '成员离开',
  edit: '就业中心修改',
  'edit-profile': '单位更新资料',
  'take-over': '并入另一个单位',
});
const OWN: Readonly<Record<string, string>> = { user: '成员', mergedName: '并入的单位', riskFlags: '风险标记' };

/** What happened to an entry of the library; the caller holds its lock. */
@Injectable()
export class EmployerHistory {
  constructor(private readonly history: HistoryWriter) {}

  note(id: string, action: string, entry: Omit<HistoryEntry, 'subject' | 'subjectId' | 'action'> = {}): Promise<void> {
    return this.history.write({ subject: 'employer', subjectId: id, action, ...entry });
  }

  async timeline(id: string): Promise<TimelineEntry[]> {
    return timelineOf(await this.history.of('employer', id), LABEL, describeChange);
  }
}

/** A changed field as text, or null for one that nobody reads. */
export function describeChange({ field, from, to }: FieldChange): TimelineChange | null {
  if (isEmployerFieldKey(field))
    return {
      label: employerField(field).label,
      from: employerText(field, from, regionName),
      to: employerText(field, to, regionName),
    };
  const label = OWN[field];
  return label === undefined ? null : { label, from, to };
}
