import { Injectable } from '@nestjs/common';
import type { CorrectionActDto, CorrectionPage, PageQuery, RequestCorrectionDto } from '@qicheng/contracts';
import {
  checkOriginField,
  type CorrectionFacts,
  correctionRefusal,
  correctionWorkflow,
  normaliseOriginValue,
  originField,
  sameOriginValue,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type Act, ReviewEngine, ReviewTrail } from '../../core/review/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { SettingService } from '../setting/index.js';
import { CorrectionEffects } from './correction.effects.js';
import { CorrectionViews } from './correction.view.js';
import { OriginCorrection } from './origin-correction.entity.js';
import { OriginRecords } from './origin-record.js';

const RELATIONS = { student: { class: true } } as const;

/** Requests to correct a locked field: the graduate asks, counsellor and centre decide. */
@Injectable()
export class CorrectionService {
  private readonly corrections: ScopedRepository<OriginCorrection>;
  private readonly engine;

  constructor(
    private readonly work: UnitOfWork,
    private readonly records: OriginRecords,
    private readonly views: CorrectionViews,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
    private readonly uploads: Uploads,
    private readonly settings: SettingService,
    private readonly trail: ReviewTrail,
    effects: CorrectionEffects,
  ) {
    this.corrections = new ScopedRepository(OriginCorrection, work);
    this.engine = new ReviewEngine({
      flow: correctionWorkflow,
      entity: OriginCorrection,
      records: this.corrections,
      facts: (record: OriginCorrection, act: Act) => this.factsOf(record, act),
      effects,
      work,
      history,
    });
  }

  async page({ page, pageSize }: PageQuery): Promise<CorrectionPage> {
    const query = this.corrections.query({
      relations: RELATIONS,
      order: { createdAt: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const [rows, total] = await query.getManyAndCount();
    return { items: await this.views.list(rows), total, page, pageSize };
  }

  /** @throws Problem INVALID for a field that is not locked or a value it does not allow, DUPLICATE while one is open. */
  async request(dto: RequestCorrectionDto): Promise<void> {
    const id = currentActor().studentId ?? '';
    const { school, student, tier } = await this.records.read(id);
    const value = normaliseOriginValue(dto.field, dto.claimedValue);
    const wrong =
      correctionRefusal(dto.field, tier(dto.field)) ??
      (value === null ? '请填写正确的内容' : checkOriginField(dto.field, value, { [dto.field]: value }, 'import'));
    const same = sameOriginValue(dto.field, value, school[dto.field] ?? null) ? '与学校现有记录相同，无需更正' : null;
    if (wrong ?? same)
      throw new Problem('INVALID', { fields: [{ field: 'claimedValue', message: wrong ?? same ?? '' }] });
    if (dto.proofFileId !== undefined) await this.uploads.refuseForeign('proofFileId', dto.proofFileId);
    const sealed = (plain: string | null) =>
      plain !== null && dto.field === 'idNo' ? this.cipher.encrypt(plain) : plain;
    const row = {
      id: crypto.randomUUID(),
      studentId: id,
      classId: student.classId,
      collegeId: student.collegeId,
      field: dto.field,
      schoolValue: sealed(school[dto.field] ?? null),
      claimedValue: sealed(value) ?? '',
      explanation: dto.explanation,
      proofFileId: dto.proofFileId ?? null,
    };
    await this.work.run(() => this.insert(row));
  }

  async act(id: string, action: string, dto: CorrectionActDto): Promise<void> {
    await this.engine.act(id, action, dto);
  }

  /** @throws Problem NOT_FOUND unless the actor may see the request. */
  async one(id: string): Promise<OriginCorrection> {
    const correction = await this.corrections.findById(id);
    if (!correction) throw new Problem('NOT_FOUND');
    return correction;
  }

  private async factsOf({ id, state }: OriginCorrection, { reason }: Act): Promise<CorrectionFacts> {
    const separate = state === 'CENTRE_REVIEW' && (await this.settings.get('separateReviewers'));
    return {
      state,
      reason: reason ?? null,
      actorDidOtherStep: separate && (await this.trail.didOtherStep('correction', id)),
    };
  }

  private async insert(
    row: Partial<OriginCorrection> & { id: string; field: OriginCorrection['field'] },
  ): Promise<void> {
    const result = await this.work.manager
      .createQueryBuilder()
      .comment('scope:own')
      .insert()
      .into(OriginCorrection)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((result.raw as unknown[]).length === 0)
      throw new Problem('DUPLICATE', { detail: `“${originField(row.field).label}”已有一份更正申请在审核中` });
    await this.history.write({
      subject: 'correction',
      subjectId: row.id,
      action: 'request',
      toState: 'COUNSELLOR_REVIEW',
    });
  }
}
