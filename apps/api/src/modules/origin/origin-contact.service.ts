import { Injectable } from '@nestjs/common';
import type { FieldProblem, OriginReviewView, SaveOriginContactDto } from '@qicheng/contracts';
import { checkOrigin, type OriginFieldKey, type OriginValues } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { StudentRegister } from '../graduate/index.js';
import { ownStudentId } from './origin-permission.js';
import { OriginRecords, valuesWhere, type OriginRecord } from './origin-record.js';
import { OriginReview } from './origin-review.entity.js';
import { typedValues } from './origin-typed.js';
import { OriginViews } from './origin.view.js';

/** What the student changes at any time and without review (tier F), straight in the school's record. */
@Injectable()
export class OriginContactService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: OriginRecords,
    private readonly register: StudentRegister,
    private readonly views: OriginViews,
  ) {}

  /** @throws Problem INVALID for a field that is not free or a value it does not allow, NOT_NOW once reported. */
  async save(dto: SaveOriginContactDto): Promise<OriginReviewView> {
    const id = ownStudentId();
    await this.work.run(async () => {
      const review = await this.records.reviews.lockById(id);
      if (!review) throw new Problem('NOT_FOUND');
      const record = await this.records.around(review);
      const values = typedValues(dto.values, (field) => refusal(record, field));
      refuseFlaws(record, values);
      await this.register.apply(id, values, 'contact');
      await this.forgetDraft(review, values);
    });
    return this.views.review(await this.records.read(id));
  }

  /** What was drafted before is older than what was saved now. */
  private async forgetDraft(review: OriginReview, saved: OriginValues): Promise<void> {
    const studentValues = valuesWhere(review.studentValues, (field) => !(field in saved));
    if (Object.keys(studentValues).length === Object.keys(review.studentValues).length) return;
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(OriginReview)
      .set({ studentValues })
      .where('id = :id', { id: review.id })
      .execute();
  }
}

function refusal({ tier }: OriginRecord, field: OriginFieldKey): string | null {
  if (field === 'email') return '电子邮箱用于登录和找回密码，请在“账号与安全”中更换';
  return tier(field) === 'F' ? null : '此项不能直接修改，请在开放期内填报或申请更正';
}

/** A fault that the record had before and that these values do not touch keeps nobody from a new phone number. */
function refuseFlaws({ school, tier }: OriginRecord, values: OriginValues): void {
  const kindOf = ({ field, kind }: { readonly field: string; readonly kind: string }) => `${field} ${kind}`;
  const known = new Set(checkOrigin(school, 'submission', tier).map(kindOf));
  const flaws = checkOrigin({ ...school, ...values }, 'submission', tier).filter(
    (flaw) => flaw.field in values || !known.has(kindOf(flaw)),
  );
  if (flaws.length > 0)
    throw new Problem('INVALID', {
      fields: flaws.map(({ field, message, fix }): FieldProblem => ({ field, message: `${message}，${fix}` })),
    });
}
