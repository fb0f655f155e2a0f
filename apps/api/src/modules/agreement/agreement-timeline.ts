import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@qicheng/contracts';
import { agreementWorkflow } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { actionLabels, type History, HistoryWriter, timelineOf } from '../../core/history/index.js';
import { describeChange } from './agreement-changes.js';
import { SEALING_LABELS } from './print-rule.js';

/** The history's own word for another company being picked: what was said before is no business of the new one. */
export const ANOTHER_EMPLOYER = 'changeEmployer';

/** The history's own word for what the library says of the company having changed. */
export const FOLLOW_EMPLOYER = 'follow-employer';

const LABEL = actionLabels(agreementWorkflow, {
  initiate: '发起协议',
  invite: '发出邀约',
  editInvite: '修改邀约',
  [ANOTHER_EMPLOYER]: '更换单位',
  [FOLLOW_EMPLOYER]: '单位信息随单位库更新',
  ...SEALING_LABELS,
  evidence: '生成存证文件',
});

/** What happened to an agreement, as its reader may know it. */
@Injectable()
export class AgreementTimeline {
  constructor(private readonly history: HistoryWriter) {}

  async of(id: string): Promise<TimelineEntry[]> {
    const rows = await this.history.of('agreement', id);
    return timelineOf(currentActor().role === 'EMPLOYER' ? sinceThisEmployer(rows) : rows, LABEL, describeChange);
  }
}

const sinceThisEmployer = (rows: readonly History[]) =>
  rows.slice(rows.findLastIndex(({ action }) => action === ANOTHER_EMPLOYER) + 1);
