import { Injectable } from '@nestjs/common';
import type { OriginDecision, OriginFieldKey } from '@qicheng/domain';
import { actingAs, SYSTEM, type Actor } from '../../core/actor/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginFormService, OriginReviewService } from '../../modules/origin/index.js';

interface Graduate {
  id: string;
  accountId: string;
  name: string;
  classId: string;
  collegeId: string;
}

const GRADUATES = `/* scope:SYSTEM */ select s.id, a.id as "accountId", s.name, s.class_id as "classId", s.college_id as "collegeId"
from student s join account a on a.student_id = s.id where a.status = 'ACTIVE' order by s.student_no`;
const COUNSELLOR = `select a.id as "accountId", a.name from class_assignment c join account a on a.staff_no = c.staff_no where c.class_id = $1 limit 1`;
const COLLEGE_ADMIN = `select a.id as "accountId", a.name from role_grant g join account a on a.id = g.account_id where g.college_id = $1 limit 1`;

/** How far each graduate of the demo has come, by position: the rest have not begun. */
const submits = (index: number) => index > 0 && index % 3 === 1;
const isApproved = (index: number) => index % 9 === 4;
const isReturned = (index: number) => index % 12 === 7;

/** Lets demo graduates and reviewers do what real ones would, through the same services. */
@Injectable()
export class DemoReviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly form: OriginFormService,
    private readonly reviews: OriginReviewService,
  ) {}

  async load(): Promise<void> {
    for (const [index, graduate] of (await this.work.sql<Graduate>(GRADUATES)).entries()) {
      if (!submits(index)) continue;
      await this.submit(graduate, index);
      if (isApproved(index)) await this.approve(graduate);
      else if (isReturned(index)) await this.return(graduate);
    }
  }

  private async submit({ id, accountId, name }: Graduate, index: number): Promise<void> {
    await actingAs({ ...SYSTEM, role: 'STUDENT', accountId, studentId: id, name }, async () => {
      const { version } = await this.form.mine();
      const saved = await this.form.save({ version, values: changesOf(index) });
      await this.form.act('submit', { version: saved.version, confirmed: true });
    });
  }

  private async approve({ id, classId, collegeId }: Graduate): Promise<void> {
    await this.asStaff(COUNSELLOR, 'COUNSELLOR', { classIds: [classId] }, classId, async () => {
      let review = await this.reviews.read(id);
      const decisions = review.fields
        .filter((field) => field.differs)
        .map(({ field }) => ({ field: field as OriginFieldKey, decision: 'ADOPT' as OriginDecision }));
      if (decisions.length > 0) review = await this.reviews.decide(id, { version: review.version, decisions });
      await this.reviews.act(id, 'approve', { version: review.version });
    });
    await this.asStaff(COLLEGE_ADMIN, 'COLLEGE_ADMIN', { collegeIds: [collegeId] }, collegeId, async () => {
      const { version } = await this.reviews.read(id);
      await this.reviews.act(id, 'approve', { version });
    });
  }

  private async return({ id, classId }: Graduate): Promise<void> {
    await this.asStaff(COUNSELLOR, 'COUNSELLOR', { classIds: [classId] }, classId, async () => {
      const { version } = await this.reviews.read(id);
      await this.reviews.act(id, 'return', { version, reason: '家庭住址未写到门牌号，请补充完整。' });
    });
  }

  private async asStaff(
    query: string,
    role: Actor['role'],
    scope: Partial<Actor>,
    place: string,
    work: () => Promise<void>,
  ): Promise<void> {
    const [person] = await this.work.sql<{ accountId: string; name: string }>(query, [place]);
    if (person) await actingAs({ ...SYSTEM, ...person, ...scope, role }, work);
  }
}

/** None, one or three corrections, as real submissions have. */
function changesOf(index: number): Record<string, string> {
  if (index % 2 === 0) return {};
  const one = { homeAddress: `江苏省南京市鼓楼区中山路 ${index} 号 3 栋 502 室` };
  return index % 4 === 1 ? one : { ...one, politicalStatus: '02', originRegion: '320106' };
}
