import { Injectable } from '@nestjs/common';
import { type AgreementAction, type AgreementEffect, markOfAction } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import type { Effects } from '../../core/review/index.js';
import { DestinationRegister } from '../destination/index.js';
import { AgreementMarks } from './agreement-marks.js';
import { AgreementNumbers } from './agreement-numbers.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementSnapshots } from './agreement-snapshots.js';
import { AgreementTeller } from './agreement-teller.js';
import type { Agreement } from './agreement.entity.js';
import type { AgreementAct } from './agreement.facts.js';
import { termsBefore } from './employer-terms.js';
import { copiesOf, type StampedCopy } from './stamped-copy.js';

/** An act under way: effects know which action calls them. */
export interface AgreementStep extends AgreementAct {
  readonly action: AgreementAction;
}

/** What else happens at a step of an agreement, one method for each effect that the table names. */
@Injectable()
export class AgreementEffects implements Effects<AgreementEffect, Agreement, AgreementStep> {
  constructor(
    private readonly records: AgreementRecords,
    private readonly numbers: AgreementNumbers,
    private readonly snapshots: AgreementSnapshots,
    private readonly marks: AgreementMarks,
    private readonly destinations: DestinationRegister,
    private readonly teller: AgreementTeller,
    private readonly outbox: Outbox,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  /** The new state takes the student's only slot, which the database guards; a terminated agreement before it is named. */
  async 'agreement.takeSlot'(agreement: Agreement): Promise<void> {
    const { studentId } = agreement;
    const [last] = await this.records.agreements.find({
      where: { studentId, state: 'TERMINATED' },
      order: { endedAt: 'DESC' },
      take: 1,
    });
    agreement.previousAgreementId ??= last?.id ?? null;
  }

  'agreement.share'(agreement: Agreement): void {
    agreement.sharedWithEmployer = true;
  }

  'agreement.lock'(agreement: Agreement): void {
    agreement.submittedAt = this.clock.now();
    agreement.returnReason = null;
    agreement.submittedValues = null;
    agreement.employerChanges = [];
  }

  /** The company's changes were refused: the terms are again what the student submitted. */
  'agreement.putBack'(agreement: Agreement): void {
    agreement.values = termsBefore(agreement.employerChanges, agreement.values);
    agreement.employerChanges = [];
  }

  /**
   * The student writes again, and the company sees what it was until it is submitted anew; what has been taken back altogether is
   * the student's alone.
   */
  'agreement.unlock'(agreement: Agreement, { reason }: AgreementStep): void {
    agreement.returnReason = reason ?? null;
    agreement.approvedAt = null;
    agreement.submittedValues = agreement.values;
    if (agreement.state === 'DRAFT') agreement.sharedWithEmployer = false;
  }

  /** The content gets its number and stands fast; the signature comes next. */
  async 'agreement.freeze'(agreement: Agreement): Promise<void> {
    await this.numbers.allocate(agreement);
    await this.snapshots.freeze(agreement);
    this.marks.begin(agreement);
    agreement.approvedAt = this.clock.now();
  }

  /** The next approval freezes a new revision under the same number. */
  'agreement.unfreeze'(agreement: Agreement): void {
    agreement.contentHash = null;
    agreement.revision += 1;
  }

  /** The winner's other invitations cannot be accepted any more; their companies' screens show it. */
  async 'agreement.keepOthers'({ studentId }: Agreement): Promise<void> {
    const others = await this.records.agreements.find({ where: { studentId, state: 'INVITED' } });
    for (const { employerId } of others) this.announcer.announce(`employer:${employerId}`);
  }

  async 'agreement.mark'(agreement: Agreement, { action, scanId }: AgreementStep): Promise<void> {
    const kind = markOfAction(action);
    if (!kind) throw new Error(`${action} sets no mark`);
    await this.marks.setMark(agreement, kind, scanId === undefined ? null : copyOf(agreement, scanId));
  }

  async 'agreement.undoMark'(agreement: Agreement): Promise<void> {
    await this.marks.undoLast(agreement);
  }

  'agreement.clearMarks'(agreement: Agreement): void {
    this.marks.clear(agreement);
  }

  /** Sealed by all: it is the graduate's destination, signed when it was so first, and the evidence is made in the background. */
  async 'agreement.complete'(agreement: Agreement): Promise<void> {
    agreement.signedAt ??= new Date(agreement.marks.at(-1)?.at ?? this.clock.now());
    await this.destinations.settle(agreement);
    await this.prove(agreement);
  }

  /** What has ended is proved once more, the end included; files made before stay true of their time. */
  async 'agreement.proveEnd'(agreement: Agreement): Promise<void> {
    agreement.evidenceFileId = null;
    await this.prove(agreement);
  }

  /** Why an invitation came to nothing stays with it, for its parties to read. */
  'agreement.keepReason'(agreement: Agreement, { reason }: AgreementStep): void {
    agreement.returnReason = reason ?? null;
  }

  /** Nothing more becomes of it. */
  'agreement.end'(agreement: Agreement): void {
    agreement.nextMark = null;
    agreement.endedAt = this.clock.now();
  }

  /** The agreement has ended; its number is nobody's again. */
  async 'agreement.voidNumber'(agreement: Agreement): Promise<void> {
    await this.numbers.void(agreement);
    this['agreement.end'](agreement);
  }

  'agreement.askCancel'(agreement: Agreement, { reason }: AgreementStep): void {
    agreement.cancelAskedBy = currentActor().role === 'EMPLOYER' ? 'EMPLOYER' : 'STUDENT';
    agreement.cancelReason = reason ?? null;
  }

  'agreement.dropCancel'(agreement: Agreement): void {
    agreement.cancelAskedBy = null;
    agreement.cancelReason = null;
  }

  'agreement.askReissue'(agreement: Agreement, { reason, reissueKind }: AgreementStep): void {
    const { role } = currentActor();
    agreement.reissueKind = reissueKind ?? null;
    agreement.reissueAskedBy = role === 'SYSTEM' ? null : role;
    agreement.reissueReason = reason ?? null;
  }

  'agreement.dropReissue'(agreement: Agreement): void {
    agreement.reissueKind = null;
    agreement.reissueAskedBy = null;
    agreement.reissueReason = null;
  }

  /** The same content under another number: what was signed and stamped before counts no more. */
  async 'agreement.reissue'(agreement: Agreement): Promise<void> {
    await this.numbers.renew(agreement);
    agreement.revision += 1;
    await this.snapshots.renew(agreement);
    this.marks.begin(agreement);
    agreement.evidenceFileId = null;
    this['agreement.dropReissue'](agreement);
  }

  'notify.student'(agreement: Agreement, { action, reason }: AgreementStep): Promise<void> {
    return this.teller.tell('student', action, agreement, reason);
  }

  'notify.employer'(agreement: Agreement, { action, reason }: AgreementStep): Promise<void> {
    return this.teller.tell('employer', action, agreement, reason);
  }

  'notify.counsellor'(agreement: Agreement, { action, reason }: AgreementStep): Promise<void> {
    return this.teller.tell('counsellor', action, agreement, reason);
  }

  'notify.college'(agreement: Agreement, { action, reason }: AgreementStep): Promise<void> {
    return this.teller.tell('college', action, agreement, reason);
  }

  'notify.centre'(agreement: Agreement, { action, reason }: AgreementStep): Promise<void> {
    return this.teller.tell('centre', action, agreement, reason);
  }

  private prove({ id: agreementId }: Agreement): Promise<void> {
    return this.outbox.put('agreement-evidence', { agreementId });
  }
}

function copyOf(agreement: Agreement, scanId: string): StampedCopy {
  const copy = copiesOf(agreement).find(({ id }) => id === scanId);
  if (!copy)
    throw new Problem('INVALID', {
      fields: [{ field: 'scanId', message: '请选择这一版协议书的扫描件，可刷新后重试' }],
    });
  return copy;
}
