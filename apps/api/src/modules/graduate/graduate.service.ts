import { Injectable } from '@nestjs/common';
import type {
  FieldProblem,
  GraduateView,
  RevealGraduateDto,
  RevealOwnDto,
  RevealedValueView,
  SaveGraduateDto,
  TimelineEntry,
} from '@qicheng/contracts';
import {
  isOriginFieldKey,
  newOriginFlaws,
  normaliseOriginValue,
  type OriginFieldKey,
  type OriginValues,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { HistoryWriter, timelineOf } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { describeChange, type GraduateSurroundings, graduateView } from './graduate.view.js';
import { isRecordField, NEVER_EMPTY } from './origin-values.js';
import { StudentRegister } from './student-register.js';

/** How often one account looks behind a mask, whatever record it is. */
export const REVEALS: Limit = { name: 'reveal', times: 60, seconds: 3600 };

const LABEL: Readonly<Record<string, string>> = {
  edit: '就业中心修改',
  reveal: '查看完整证件号',
  submit: '学生提交时更新',
  contact: '学生更新联系方式',
  adopt: '采纳生源核验结果',
  correction: '采纳更正申请',
  'import-change': '导入更新',
  'import-undo': '撤销导入',
};

/** In one round trip; the graduate has already been read within the actor's scope. */
const AROUND = `/* scope:locked */
select r.state as "originState", case when a.id is not null then json_build_object('status', a.status, 'emailVerifiedAt', a.email_verified_at, 'lastSignInAt', a.last_sign_in_at) end as account
from origin_review r left join account a on a.student_id = r.id where r.id = $1`;

/** One official record: read, correct, look behind a mask. */
@Injectable()
export class GraduateService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: StudentRegister,
    private readonly history: HistoryWriter,
    private readonly rate: RateLimit,
  ) {}

  async read(id: string): Promise<GraduateView> {
    const { student, values } = await this.register.read(id);
    const [around] = await this.work.sql<GraduateSurroundings>(AROUND, [id]);
    if (!around) throw new Problem('NOT_FOUND');
    return graduateView(student, values, around, currentActor().role);
  }

  /** Corrects any field, with a reason. @throws Problem STALE, INVALID for what the correction makes wrong, DUPLICATE. */
  async save(id: string, { version, values, reason }: SaveGraduateDto): Promise<GraduateView> {
    const canonical = acceptable(values);
    await this.work.run(async () => {
      const { student, values: before } = await this.register.lock(id);
      if (student.version !== version) throw new Problem('STALE');
      refuseNewFlaws(before, canonical);
      await this.register.apply(id, canonical, 'edit', reason);
    });
    return this.read(id);
  }

  /** Newest first. @throws Problem NOT_FOUND outside of the actor's scope. */
  async timeline(id: string): Promise<TimelineEntry[]> {
    await this.register.read(id);
    return timelineOf(await this.history.of('student', id), (action) => LABEL[action] ?? action, describeChange);
  }

  /** The plain ID number; who looked, when and (but for the graduate) why is in the history before it leaves. */
  async reveal(id: string, { field, reason }: RevealOwnDto & Partial<RevealGraduateDto>): Promise<RevealedValueView> {
    await this.rate.take(REVEALS, currentActor().accountId ?? '');
    return this.work.run(async () => {
      const { values } = await this.register.lock(id);
      await this.history.write({
        subject: 'student',
        subjectId: id,
        action: 'reveal',
        reason: reason ?? null,
        changes: [],
      });
      return { value: values[field] ?? '' };
    });
  }
}

/** The values in canonical form. @throws Problem INVALID naming every field the record does not have and every value that is no text. */
function acceptable(raw: Readonly<Record<string, unknown>>): OriginValues {
  const entries = Object.entries(raw);
  const isText = (value: unknown) => value === null || (typeof value === 'string' && value.length <= 500);
  const wrong = entries.filter(([field, value]) => !isOriginFieldKey(field) || !isRecordField(field) || !isText(value));
  if (wrong.length > 0)
    throw new Problem('INVALID', {
      fields: wrong.map(([field]) => ({ field, message: '没有这个字段，或内容不是文字' })),
    });
  return Object.fromEntries(
    entries.map(([field, value]) => [field, normaliseOriginValue(field as OriginFieldKey, value as string | null)]),
  );
}

/** Nothing that a record must have may go; faults that it already had do not keep the centre from mending another field. */
function refuseNewFlaws(before: OriginValues, values: OriginValues): void {
  const emptied = NEVER_EMPTY.filter((field) => values[field] === null);
  if (emptied.length > 0)
    throw new Problem('INVALID', { fields: emptied.map((field) => ({ field, message: '此项不能为空' })) });
  const flaws = newOriginFlaws(before, values);
  if (flaws.length > 0)
    throw new Problem('INVALID', {
      fields: flaws.map(({ field, message, fix }): FieldProblem => ({ field, message: `${message}，${fix}` })),
    });
}
