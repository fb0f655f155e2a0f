import { Injectable } from '@nestjs/common';
import type { RequestCorrectionDto } from '@qicheng/contracts';
import { maskIdNo, originField, type OriginFieldKey, type OriginValues } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { type FieldChange, HistoryWriter, fileTold } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notifier } from '../notification/index.js';
import { type Claim, CorrectionClaims } from './correction-claim.js';
import { OriginCorrection } from './origin-correction.entity.js';
import { type OriginRecord, OriginRecords } from './origin-record.js';

type NewCorrection = Omit<
  OriginCorrection,
  'student' | 'state' | 'decisionReason' | 'version' | 'createdAt' | 'updatedAt'
>;

/** A graduate asks to have a locked field corrected. */
@Injectable()
export class CorrectionRequestService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: OriginRecords,
    private readonly claims: CorrectionClaims,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
    private readonly uploads: Uploads,
    private readonly notifier: Notifier,
    private readonly announcer: Announcer,
  ) {}

  /** @throws Problem INVALID for a claim that cannot be made or does not fit into the record, DUPLICATE while one is open. */
  async request(dto: RequestCorrectionDto): Promise<void> {
    const record = await this.records.read(currentActor().studentId ?? '');
    const claim = await this.claims.read(dto, record);
    if (dto.proofFileId !== undefined) await this.uploads.refuseForeign('proofFileId', dto.proofFileId);
    const changes = changesOf(dto.field, claim, record.school);
    await this.work.run(async () => {
      const row = this.rowOf(dto, claim, record, changes.slice(1));
      await this.insert(row);
      await this.remember(row, changes);
      await this.tellCounsellors(row);
    });
    this.announcer.announce('correction');
  }

  private rowOf(
    { field, explanation, proofFileId }: RequestCorrectionDto,
    { value }: Claim,
    { school, student, review }: OriginRecord,
    along: FieldChange[],
  ): NewCorrection {
    const { id: studentId, classId, majorId, collegeId } = student;
    const { name, studentNo, gradYear } = review;
    const sealed = (plain: string) => (field === 'idNo' ? this.cipher.encrypt(plain) : plain);
    const known = school[field] ?? null;
    return {
      id: crypto.randomUUID(),
      studentId,
      name,
      studentNo,
      gradYear,
      classId,
      majorId,
      collegeId,
      field,
      explanation,
      along,
      proofFileId: proofFileId ?? null,
      schoolValue: known === null ? null : sealed(known),
      claimedValue: sealed(value),
    };
  }

  private async insert(row: NewCorrection): Promise<void> {
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
  }

  private async remember({ id, proofFileId }: NewCorrection, changes: readonly FieldChange[]): Promise<void> {
    const proof = proofFileId === null ? [] : [fileTold(await this.uploads.digestOf(proofFileId))];
    await this.history.write({
      subject: 'correction',
      subjectId: id,
      action: 'request',
      toState: 'COUNSELLOR_REVIEW',
      changes: [...changes, ...proof],
    });
  }

  private tellCounsellors({ id, name, studentNo, classId, field }: NewCorrection): Promise<void> {
    return this.notifier.tell(
      { kind: 'counsellors', classId },
      {
        title: '有更正申请待审核',
        body: `${name}（${studentNo}）申请更正“${originField(field).label}”，请核实后审核。`,
        link: `/origin-corrections/${id}`,
      },
    );
  }
}

/** The claimed field first; an ID number never stands in the history in the clear. */
function changesOf(field: OriginFieldKey, { value, along }: Claim, school: OriginValues): FieldChange[] {
  const shown = (key: OriginFieldKey, text: string | null) => (key === 'idNo' && text !== null ? maskIdNo(text) : text);
  const values: OriginValues = { [field]: value, ...along };
  return (Object.keys(values) as OriginFieldKey[]).map((key) => ({
    field: key,
    from: shown(key, school[key] ?? null),
    to: shown(key, values[key] ?? null),
  }));
}
