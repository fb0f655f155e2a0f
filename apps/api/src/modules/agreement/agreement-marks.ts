import { Injectable } from '@nestjs/common';
import { agencyNeeded, type AgreementMark, type AgreementMarkKind } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Agreement } from './agreement.entity.js';
import { nextMarkAfter } from './mark-order.js';
import type { StampedCopy } from './stamped-copy.js';

const AUTHORITY = `/* scope:SYSTEM */ select has_personnel_authority as "may" from employer where id = $1`;

/** Signature and seals of an agreement and the one that comes next; changes the record, which its caller writes. */
@Injectable()
export class AgreementMarks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The sealing begins, or begins anew: nothing is set, the graduate signs first. */
  begin(agreement: Agreement): void {
    agreement.marks = [];
    agreement.nextMark = 'STUDENT_SIGNED';
  }

  /** Sets one mark as the current actor's; that it is its turn has been shown by the table's guards. */
  async setMark(agreement: Agreement, kind: AgreementMarkKind, scan: StampedCopy | null): Promise<void> {
    const { name: byName, role } = currentActor();
    if (role === 'SYSTEM') throw new Error('marks are set by people');
    const at = this.clock.now().toISOString();
    const mark: AgreementMark = { kind, at, byName, role, scanFileId: scan?.fileId ?? null };
    await this.put(agreement, [...agreement.marks, mark]);
  }

  /** Takes the last mark away and returns its kind; the graduate's signature always stays. */
  async undoLast(agreement: Agreement): Promise<AgreementMarkKind | null> {
    const last = agreement.marks.at(-1);
    if (!last || last.kind === 'STUDENT_SIGNED') return null;
    await this.put(agreement, agreement.marks.slice(0, -1));
    return last.kind;
  }

  /** The sealing ends without a result: sent back or cancelled. */
  clear(agreement: Agreement): void {
    agreement.marks = [];
    agreement.nextMark = null;
  }

  /** Whether the agency that receives the graduate's files seals as well (workflows.md §3.4). */
  async agencyNeeded({ employerId, values }: Pick<Agreement, 'employerId' | 'values'>): Promise<boolean> {
    const [employer] = await this.work.sql<{ may: boolean }>(AUTHORITY, [employerId]);
    return agencyNeeded(values, employer?.may ?? false);
  }

  private async put(agreement: Agreement, marks: AgreementMark[]): Promise<void> {
    agreement.marks = marks;
    agreement.nextMark = nextMarkAfter(marks, await this.agencyNeeded(agreement));
  }
}
