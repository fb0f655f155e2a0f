import { Injectable } from '@nestjs/common';
import type { AgreementAction } from '@qicheng/domain';
import { type Audience, Notifier } from '../notification/index.js';
import { noticeOf, type Reader } from './agreement-notices.js';
import type { Agreement } from './agreement.entity.js';

/** Tells the people around an agreement what a step did to it (workflows.md §8). */
@Injectable()
export class AgreementTeller {
  constructor(private readonly notifier: Notifier) {}

  async tell(reader: Reader, action: AgreementAction, agreement: Agreement, reason: string | undefined): Promise<void> {
    const audience = audienceOf(reader, action, agreement);
    if (audience !== null) await this.notifier.tell(audience, noticeOf(reader, action, agreement, reason));
  }
}

/** A company hears only of what it has been shown; that something was taken back, it hears too. */
function audienceOf(reader: Reader, action: AgreementAction, agreement: Agreement): Audience | null {
  const { studentId, employerId, classId, collegeId, sharedWithEmployer } = agreement;
  switch (reader) {
    case 'student':
      return { kind: 'student', studentId };
    case 'employer':
      return employerId !== null && (sharedWithEmployer || action === 'withdraw')
        ? { kind: 'employer', employerId }
        : null;
    case 'counsellor':
      return { kind: 'counsellors', classId };
    case 'college':
      return { kind: 'collegeAdmins', collegeId };
    case 'centre':
      return { kind: 'centre' };
  }
}
