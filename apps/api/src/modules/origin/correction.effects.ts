import { Injectable } from '@nestjs/common';
import { correctionWorkflow, originField, type CorrectionEffect, type OriginValues } from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import type { Act, Effects } from '../../core/review/index.js';
import { StudentRegister } from '../graduate/index.js';
import { Notifier } from '../notification/index.js';
import { CorrectionClaims } from './correction-claim.js';
import type { OriginCorrection } from './origin-correction.entity.js';

/** What else happens to a correction request, one method for each effect that the table names. */
@Injectable()
export class CorrectionEffects implements Effects<CorrectionEffect, OriginCorrection> {
  constructor(
    private readonly register: StudentRegister,
    private readonly claims: CorrectionClaims,
    private readonly cipher: Cipher,
    private readonly notifier: Notifier,
  ) {}

  /** The locked field of the school's record takes the claimed value, with what follows from it; the record may have changed since. */
  async 'correction.apply'({ studentId, field, claimedValue, along }: OriginCorrection): Promise<void> {
    const value = field === 'idNo' ? this.cipher.decrypt(claimedValue) : claimedValue;
    const values: OriginValues = { [field]: value, ...Object.fromEntries(along.map((more) => [more.field, more.to])) };
    const { values: school } = await this.register.lock(studentId);
    this.claims.refuseMisfit(field, school, values);
    await this.register.apply(studentId, values, 'correction');
  }

  async 'notify.centre'(correction: OriginCorrection): Promise<void> {
    const { id, name, studentNo, field } = correction;
    await this.notifier.tell(
      { kind: 'centre' },
      {
        title: '有更正申请待就业中心审核',
        body: `${name}（${studentNo}）申请更正“${originField(field).label}”，辅导员已核实，请审核。`,
        link: `/origin-corrections/${id}`,
      },
    );
  }

  async 'notify.counsellor'(correction: OriginCorrection, { reason }: Act): Promise<void> {
    const { id, name, studentNo, classId } = correction;
    await this.notifier.tell(
      { kind: 'counsellors', classId },
      {
        title: '更正申请有结果',
        body: `${name}（${studentNo}）：${resultOf(correction, reason)}`,
        link: `/origin-corrections/${id}`,
      },
    );
  }

  /** The decision's reason stays with the request, where the student reads it again. */
  async 'notify.student'(correction: OriginCorrection, { reason }: Act): Promise<void> {
    correction.decisionReason = reason ?? null;
    await this.notifier.tell(
      { kind: 'student', studentId: correction.studentId },
      { title: '更正申请有结果', body: resultOf(correction, reason), link: '/origin' },
    );
  }
}

const resultOf = ({ field, state }: OriginCorrection, reason: string | undefined): string =>
  `“${originField(field).label}”的更正申请：${correctionWorkflow.states[state].label}。${reason ? `原因：${reason}` : ''}`;
