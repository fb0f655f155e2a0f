import { Injectable } from '@nestjs/common';
import type { TerminationAction, TerminationEffect } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import type { Effects } from '../../core/review/index.js';
import { type Audience, Notifier } from '../notification/index.js';
import { TerminatedAgreement } from './terminated-agreement.js';
import type { Termination } from './termination.entity.js';
import type { TerminationAct } from './termination.facts.js';
import { noticeOf, type Reader } from './termination-notices.js';

/** An act under way: effects know which action calls them. */
export interface TerminationStep extends TerminationAct {
  readonly action: TerminationAction;
}

/** What else happens at a step of a termination, one method for each effect that the table names. */
@Injectable()
export class TerminationEffects implements Effects<TerminationEffect, Termination, TerminationStep> {
  constructor(
    private readonly agreement: TerminatedAgreement,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** Both sides see it from now on; the other side is asked anew where it is asked. */
  async 'termination.begin'(termination: Termination): Promise<void> {
    await this.agreement.begin(termination);
    termination.sharedWithStudent = true;
    termination.sharedWithEmployer = true;
    termination.submittedAt = this.clock.now();
    termination.returnReason = null;
    if (termination.state === 'COUNTERPART_CONFIRM') askAnew(termination);
  }

  'termination.answer'(termination: Termination, { reason }: TerminationStep): void {
    termination.counterpartDecision = termination.state === 'COUNTERPART_REFUSED' ? 'REFUSED' : 'AGREED';
    termination.counterpartAt = this.clock.now();
    termination.counterpartReason = reason ?? null;
  }

  'termination.unlock'(termination: Termination, { reason }: TerminationStep): void {
    termination.returnReason = termination.state === 'RETURNED' ? (reason ?? null) : null;
  }

  async 'termination.apply'(termination: Termination): Promise<void> {
    await this.agreement.end(termination);
    termination.effectiveAt = this.clock.now();
  }

  'termination.release'(termination: Termination): Promise<void> {
    return this.agreement.release(termination);
  }

  'notify.student'(termination: Termination, step: TerminationStep): Promise<void> {
    return this.tell('student', { kind: 'student', studentId: termination.studentId }, termination, step);
  }

  async 'notify.employer'(termination: Termination, step: TerminationStep): Promise<void> {
    const { employerId } = termination;
    if (employerId !== null) await this.tell('employer', { kind: 'employer', employerId }, termination, step);
  }

  'notify.counsellor'(termination: Termination, step: TerminationStep): Promise<void> {
    return this.tell('counsellor', { kind: 'counsellors', classId: termination.classId }, termination, step);
  }

  'notify.college'(termination: Termination, step: TerminationStep): Promise<void> {
    return this.tell('college', { kind: 'collegeAdmins', collegeId: termination.collegeId }, termination, step);
  }

  'notify.centre'(termination: Termination, step: TerminationStep): Promise<void> {
    return this.tell('centre', { kind: 'centre' }, termination, step);
  }

  private tell(reader: Reader, who: Audience, termination: Termination, step: TerminationStep): Promise<void> {
    return this.notifier.tell(who, noticeOf(reader, step.action, termination, step.reason));
  }
}

/** The other side has its whole time again. */
function askAnew(termination: Termination): void {
  dropAnswer(termination);
  termination.answerWarnedAt = null;
  termination.letterWantedAt = null;
}

/** What the other side said no longer counts. */
export function dropAnswer(termination: Termination): void {
  termination.counterpartDecision = null;
  termination.counterpartAt = null;
  termination.counterpartReason = null;
}
