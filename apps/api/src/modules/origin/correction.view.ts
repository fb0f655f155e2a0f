import { Injectable } from '@nestjs/common';
import type { CorrectionView } from '@qicheng/contracts';
import { correctionWorkflow, maskIdNo, offers, originField } from '@qicheng/domain';
import { In } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { originText } from '../graduate/index.js';
import type { OriginCorrection } from './origin-correction.entity.js';

/** Correction requests as their readers see them; ID numbers masked. */
@Injectable()
export class CorrectionViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** @param corrections with their graduates and classes loaded. */
  async list(corrections: readonly OriginCorrection[]): Promise<CorrectionView[]> {
    const ids = corrections.map((one) => one.proofFileId).filter((id) => id !== null);
    const files = ids.length > 0 ? await this.work.manager.findBy(StoredFile, { id: In(ids) }) : [];
    const names = new Map(files.map((file) => [file.id, file.name]));
    return corrections.map((one) =>
      this.view(one, one.proofFileId === null ? null : (names.get(one.proofFileId) ?? null)),
    );
  }

  private view(correction: OriginCorrection, proofName: string | null): CorrectionView {
    const { id, version, studentId, student, field, explanation, proofFileId, state, decisionReason, createdAt } =
      correction;
    return {
      id,
      version,
      studentId,
      field,
      explanation,
      proofFileId,
      proofName,
      state,
      decisionReason,
      createdAt,
      studentName: student.name,
      studentNo: student.studentNo,
      className: student.class.name,
      fieldLabel: originField(field).label,
      schoolText: this.text(correction, correction.schoolValue),
      claimedText: this.text(correction, correction.claimedValue) ?? '',
      offers: offers(correctionWorkflow, { state }, currentActor().role),
    };
  }

  private text({ field }: OriginCorrection, value: string | null): string | null {
    if (value === null) return null;
    return field === 'idNo' ? maskIdNo(this.cipher.decrypt(value)) : originText(field, value);
  }
}
