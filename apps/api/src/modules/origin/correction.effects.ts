import { Injectable } from '@nestjs/common';
import { correctionWorkflow, originField, type CorrectionEffect } from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import type { Act, Effects } from '../../core/review/index.js';
import { StudentRegister } from '../graduate/index.js';
import { Notifier } from '../notification/index.js';
import type { OriginCorrection } from './origin-correction.entity.js';

/** What else happens to a correction request, one method for each effect that the table names. */
@Injectable()
export class CorrectionEffects implements Effects<CorrectionEffect, OriginCorrection> {
  constructor(
    private readonly register: StudentRegister,
    private readonly cipher: Cipher,
    private readonly notifier: Notifier,
  ) {}

  /** The locked field of the school's record takes the claimed value. */
  async 'correction.apply'({ studentId, field, claimedValue }: OriginCorrection): Promise<void> {
    const value = field === 'idNo' ? this.cipher.decrypt(claimedValue) : claimedValue;
    await this.register.apply(studentId, { [field]: value }, 'correction');
  }

  async 'notify.centre'(correction: OriginCorrection): Promise<void> {
    await this.notifier.tell({ kind: 'centre' }, notice(correction, '有更正申请待就业中心审核', '/origin-corrections'));
  }

  async 'notify.counsellor'(correction: OriginCorrection): Promise<void> {
    await this.notifier.tell(
      { kind: 'counsellors', classId: correction.classId },
      notice(correction, '更正申请有结果', '/origin-corrections'),
    );
  }

  /** The decision's reason stays with the request, where the student reads it again. */
  async 'notify.student'(correction: OriginCorrection, { reason }: Act): Promise<void> {
    correction.decisionReason = reason ?? null;
    await this.notifier.tell(
      { kind: 'student', studentId: correction.studentId },
      notice(correction, '更正申请有结果', '/origin', reason),
    );
  }
}

const notice = ({ field, state }: OriginCorrection, title: string, link: string, reason?: string) => ({
  title,
  body: `“${originField(field).label}”的更正申请：${correctionWorkflow.states[state].label}。${reason ? `原因：${reason}` : ''}`,
  link,
});
