import { Injectable } from '@nestjs/common';
import type { RequestCorrectionDto } from '@qicheng/contracts';
import { UnitOfWork } from '../../core/work/index.js';
import { CorrectionQueueService, CorrectionRequestService, CorrectionService } from '../../modules/origin/index.js';
import { activeGraduates, asGraduate, asReviewerOf, type Graduate } from './demo-acting.js';

type Outcome = 'WAITS_FOR_COUNSELLOR' | 'WAITS_FOR_CENTRE' | 'REJECTED';

interface Case extends RequestCorrectionDto {
  /** Whose, by position among the active graduates. */
  readonly index: number;
  readonly outcome: Outcome;
}

const CASES: readonly Case[] = [
  {
    index: 2,
    field: 'ethnicity',
    claimedValue: '11',
    explanation: '户口本登记为满族，入学时误录为汉族，可到学院出示户口本原件。',
    outcome: 'WAITS_FOR_COUNSELLOR',
  },
  {
    index: 5,
    field: 'branchName',
    claimedValue: '南校区',
    explanation: '入学起一直在南校区就读，学生证登记的是南校区，学校记录是空的。',
    outcome: 'WAITS_FOR_CENTRE',
  },
  {
    index: 8,
    field: 'branchName',
    claimedValue: '国际分校',
    explanation: '我应该属于国际分校。',
    outcome: 'REJECTED',
  },
];

/** Lets demo graduates dispute locked values, each request at another stage of its way. */
@Injectable()
export class DemoCorrections {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: CorrectionRequestService,
    private readonly queue: CorrectionQueueService,
    private readonly corrections: CorrectionService,
  ) {}

  async load(): Promise<void> {
    const graduates = await activeGraduates(this.work);
    for (const { index, outcome, ...request } of CASES) {
      const graduate = graduates[index];
      if (!graduate) continue;
      await asGraduate(graduate, () => this.requests.request(request));
      if (outcome === 'WAITS_FOR_CENTRE') await this.decide(graduate, 'approve');
      if (outcome === 'REJECTED') await this.decide(graduate, 'reject', '学籍库登记为校本部，与招生录取信息一致。');
    }
  }

  private decide(graduate: Graduate, action: string, reason?: string): Promise<void> {
    return asReviewerOf(this.work, graduate, 'COUNSELLOR', async () => {
      const { items } = await this.queue.page({ page: 1, pageSize: 100 });
      const open = items.find(({ studentId }) => studentId === graduate.id);
      if (open) await this.corrections.act(open.id, action, { version: open.version, ...(reason && { reason }) });
    });
  }
}
