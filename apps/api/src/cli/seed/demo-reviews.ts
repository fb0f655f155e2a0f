import { Injectable } from '@nestjs/common';
import type { OriginDecision, OriginFieldKey } from '@qicheng/domain';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginFormService, OriginReviewService } from '../../modules/origin/index.js';
import { LEAVING_GRADUATE } from './demo-accounts.js';
import { activeGraduates, asGraduate, asReviewerOf, type Graduate } from './demo-acting.js';

/** How far each graduate of the demo has come, by position: the rest have not begun. */
const submits = (index: number) => index > 0 && index % 3 === 1;
const isApproved = (index: number) => index % 9 === 4;
/** Half of them still wait for the college, but for the one who signs later on. */
const isFinished = (index: number, { studentNo }: Graduate) => index % 18 === 4 || studentNo === LEAVING_GRADUATE;
const isReturned = (index: number) => index % 24 === 7;

/** Lets demo graduates and reviewers do what real ones would, through the same services. */
@Injectable()
export class DemoReviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly form: OriginFormService,
    private readonly reviews: OriginReviewService,
  ) {}

  async load(): Promise<void> {
    for (const [index, graduate] of (await activeGraduates(this.work)).entries()) {
      if (!submits(index)) continue;
      await this.submit(graduate, index);
      if (isApproved(index)) await this.approve(graduate, isFinished(index, graduate));
      else if (isReturned(index)) await this.return(graduate);
    }
  }

  private submit(graduate: Graduate, index: number): Promise<void> {
    return asGraduate(graduate, async () => {
      const { version } = await this.form.mine();
      const saved = await this.form.save({ version, ...changesOf(index) });
      await this.form.act('submit', { version: saved.version, confirmed: true });
    });
  }

  private async approve(graduate: Graduate, finish: boolean): Promise<void> {
    const { id } = graduate;
    await asReviewerOf(this.work, graduate, 'COUNSELLOR', async () => {
      let review = await this.reviews.read(id);
      const decisions = review.fields
        .filter((field) => field.differs)
        .map(({ field }) => ({ field: field as OriginFieldKey, decision: 'ADOPT' as OriginDecision }));
      if (decisions.length > 0) review = await this.reviews.decide(id, { version: review.version, decisions });
      await this.reviews.act(id, 'approve', { version: review.version });
    });
    if (!finish) return;
    await asReviewerOf(this.work, graduate, 'COLLEGE_ADMIN', async () => {
      const { version } = await this.reviews.read(id);
      await this.reviews.act(id, 'approve', { version });
    });
  }

  private return(graduate: Graduate): Promise<void> {
    const { id } = graduate;
    return asReviewerOf(this.work, graduate, 'COUNSELLOR', async () => {
      const { version } = await this.reviews.read(id);
      await this.reviews.act(id, 'return', { version, reason: '家庭住址未写到门牌号，请补充完整。' });
    });
  }
}

/** None, one or three corrections, as real submissions have. */
function changesOf(index: number) {
  if (index % 2 === 0) return { values: {} };
  const homeAddress = `江苏省南京市鼓楼区中山路 ${index} 号 3 栋 502 室`;
  return index % 4 === 1
    ? { values: { homeAddress } }
    : {
        values: { homeAddress, politicalStatus: '02', originRegion: '320106' },
        reasons: {
          politicalStatus: '2026 年 6 月经支部大会接收为预备党员。',
          originRegion: '高考报名地为南京市鼓楼区。',
        },
      };
}
