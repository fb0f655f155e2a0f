import { Injectable } from '@nestjs/common';
import { isTerminationFieldKey, type TerminationFieldKey, terminationText } from '@qicheng/domain';
import type { FastifyReply } from 'fastify';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { AgreementRecords } from '../agreement/index.js';
import { SettingService } from '../setting/index.js';
import { type LetterText, penaltyText } from './letter-text.js';
import type { Termination } from './termination.entity.js';
import { flawsOf } from './termination-flaws.js';
import { letterPdf } from './termination-letter.js';
import { TerminationRecords } from './termination-records.js';
import { penaltyFor } from './termination-values.js';

const LETTERS: Limit = { name: 'termination-letter', times: 60, seconds: 3600 };

/** Makes the letter 解约函 to print, sign, seal and upload again. */
@Injectable()
export class TerminationLetters {
  constructor(
    private readonly records: TerminationRecords,
    private readonly agreements: AgreementRecords,
    private readonly settings: SettingService,
    private readonly rates: RateLimit,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope, INCOMPLETE while what it says is not written yet. */
  async send(id: string, reply: FastifyReply): Promise<void> {
    const termination = await this.records.read(id);
    const text = await this.textOf(termination);
    await this.rates.take(LETTERS, currentActor().accountId ?? '');
    const content = await letterPdf(text);
    const name = encodeURIComponent(`解约函 ${termination.agreementNo}.pdf`);
    await reply
      .status(200)
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(content);
  }

  private async textOf(termination: Termination): Promise<LetterText> {
    const { agreementNo, initiator, employerName, name, studentNo, gradYear, values } = termination;
    const agreement = await this.agreements.read(termination.agreementId);
    const penalty = penaltyFor(initiator, agreement.values);
    refuseUnwritten(termination, penalty);
    const { collegeName, majorName } = await this.agreements.placeOf(termination);
    const text = (field: TerminationFieldKey) => terminationText(field, values[field]);
    return {
      schoolName: await this.settings.get('schoolName'),
      agreementNo,
      initiator,
      employer: { name: employerName, uscc: agreement.values.employerUscc ?? '' },
      student: { name, studentNo, place: `${collegeName} ${majorName}`, gradYear },
      signedAt: agreement.signedAt,
      reason: text('reasonCode'),
      explanation: text('reasonText').replaceAll('\n', ' '),
      negotiated: text('negotiated'),
      penalty: penaltyText(penalty, values.penaltyRequired ?? null, values.penaltyPaid ?? null),
      at: this.clock.now(),
    };
  }
}

function refuseUnwritten(termination: Termination, penalty: string | null): void {
  const fields = flawsOf(termination, penalty).filter(({ field }) => isTerminationFieldKey(field));
  if (fields.length > 0) throw new Problem('INCOMPLETE', { detail: '请先填写解约申请，再生成解约函', fields });
}
