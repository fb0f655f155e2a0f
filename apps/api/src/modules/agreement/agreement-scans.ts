import { Injectable } from '@nestjs/common';
import type { AgreementScan } from '@qicheng/contracts';
import type { ActingRole, AgreementState } from '@qicheng/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { type FieldChange, HistoryWriter, fileTold } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type DocumentKind, Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notifier } from '../notification/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { noticeOfScan } from './agreement-notices.js';
import { AgreementRecords } from './agreement-records.js';
import type { Agreement } from './agreement.entity.js';
import { copiesOf, isWithdrawable, scansView, type StampedCopy } from './stamped-copy.js';

/** The most stamped copies of one version of an agreement. */
const MOST_SCANS = 10;
/** A stamped copy; a college photographs those of a whole year. */
const SCAN: DocumentKind = {
  name: '盖章扫描件',
  folder: 'agreement-scan',
  maxBytes: 10 * 1_048_576,
  limit: { name: 'agreement-scan', times: 200, seconds: 3600 },
};

/** A copy is evidence beside the record: like a print it leaves `version` alone. */
const KEEP = `/* scope:locked */ update agreement set scans = $2 where id = $1`;

/** Photographs and scans of the stamped paper. */
@Injectable()
export class AgreementScans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly uploads: Uploads,
    private readonly history: HistoryWriter,
    private readonly engine: AgreementEngine,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope, NOT_NOW unless it is being sealed (for the school also once it is signed) or with ten copies already, FILE_REFUSED, TOO_LARGE. */
  async add(id: string, request: FastifyRequest): Promise<AgreementScan> {
    refuseUnsealed(await this.records.agreements.findById(id));
    const file = await this.uploads.receiveEvidence(request, SCAN);
    return this.work.run(async () => {
      const agreement = refuseUnsealed(await this.records.agreements.lockById(id));
      const { accountId: byId, name: byName } = currentActor();
      const { revision, marks } = agreement;
      const at = this.clock.now().toISOString();
      const copy = { id: crypto.randomUUID(), fileId: file.id, name: file.name, at, byName, byId };
      const changes = [{ field: 'scan', from: null, to: file.name }, fileTold(file.sha256)];
      const scans = [...agreement.scans, { ...copy, revision, marked: marks.length }];
      const [added] = scansView({ ...(await this.keep(agreement, scans, 'scan', changes)), scans: scans.slice(-1) });
      if (!added) throw new Error('a copy that was just added');
      await this.notifier.tell({ kind: 'collegeAdmins', collegeId: agreement.collegeId }, noticeOfScan(agreement));
      return added;
    });
  }

  /** Takes a wrong copy back; its file and the history keep what it was. @throws Problem NOT_FOUND, NOT_NOW for another's and after the next mark. */
  async withdraw(id: string, scanId: string): Promise<void> {
    await this.work.run(async () => {
      const agreement = await this.records.agreements.lockById(id);
      const copy = agreement?.scans.find((one) => one.id === scanId);
      if (!agreement || !copy) throw new Problem('NOT_FOUND');
      if (!isWithdrawable(copy, agreement))
        throw new Problem('NOT_NOW', { detail: '只能在下一步盖章之前撤回本人上传的扫描件' });
      const changes = [
        { field: 'scan', from: copy.name, to: null },
        { field: 'fileDigest', from: await this.uploads.digestOf(copy.fileId), to: null },
      ];
      const scans = agreement.scans.filter((one) => one !== copy);
      await this.keep(agreement, scans, 'withdrawScan', changes);
    });
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope and for a copy of another agreement. */
  async send(id: string, scanId: string, reply: FastifyReply): Promise<void> {
    const agreement = await this.records.agreements.findById(id);
    const scan = agreement?.scans.find((one) => one.id === scanId);
    if (!scan) throw new Problem('NOT_FOUND');
    await this.uploads.send(scan.fileId, reply);
  }

  private async keep(
    agreement: Agreement,
    scans: readonly StampedCopy[],
    action: string,
    changes: readonly FieldChange[],
  ): Promise<Agreement> {
    await this.work.sql(KEEP, [agreement.id, JSON.stringify(scans)]);
    await this.history.write({ subject: 'agreement', subjectId: agreement.id, action, changes });
    this.engine.announce(agreement);
    return agreement;
  }
}

/** The finally stamped paper is the school's to keep, so the school may still add it once it is signed. */
const takesScans = (state: AgreementState) =>
  state === 'SEALING' || (state === 'SIGNED' && isStaff(currentActor().role));
const isStaff = (role: ActingRole) => role !== 'STUDENT' && role !== 'EMPLOYER';

function refuseUnsealed(agreement: Agreement | null): Agreement {
  if (!agreement) throw new Problem('NOT_FOUND');
  if (!takesScans(agreement.state)) throw new Problem('NOT_NOW', { detail: '盖章期间才能上传扫描件' });
  if (copiesOf(agreement).length >= MOST_SCANS)
    throw new Problem('NOT_NOW', { detail: `每份协议书最多上传 ${MOST_SCANS} 份扫描件` });
  return agreement;
}
