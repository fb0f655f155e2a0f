import { Injectable } from '@nestjs/common';
import type { AgreementScan } from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type DocumentKind, Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { AgreementRecords } from './agreement-records.js';
import type { Agreement } from './agreement.entity.js';

/** The most stamped copies of one agreement. */
const MOST_SCANS = 10;
/** A stamped copy; a college photographs those of a whole year. */
const SCAN: DocumentKind = {
  name: '盖章扫描件',
  folder: 'agreement-scan',
  maxBytes: 10 * 1_048_576,
  limit: { name: 'agreement-scan', times: 200, seconds: 3600 },
};

/** A copy is evidence beside the record: like a print it leaves `version` alone. */
const ADD = `/* scope:locked */ update agreement set scans = scans || $2::jsonb where id = $1`;

/** Photographs and scans of the stamped paper. */
@Injectable()
export class AgreementScans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly uploads: Uploads,
    private readonly history: HistoryWriter,
    private readonly engine: AgreementEngine,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope, NOT_NOW unless it is being sealed or with ten copies already, FILE_REFUSED, TOO_LARGE. */
  async add(id: string, request: FastifyRequest): Promise<AgreementScan> {
    refuseUnsealed(await this.records.agreements.findById(id));
    const file = await this.uploads.receiveEvidence(request, SCAN);
    const scan: AgreementScan = {
      id: crypto.randomUUID(),
      fileId: file.id,
      name: file.name,
      at: this.clock.now().toISOString(),
      byName: currentActor().name,
    };
    await this.work.run(async () => {
      const agreement = refuseUnsealed(await this.records.agreements.lockById(id));
      await this.work.sql(ADD, [id, JSON.stringify([scan])]);
      const changes = [{ field: 'scan', from: null, to: scan.name }];
      await this.history.write({ subject: 'agreement', subjectId: id, action: 'scan', changes });
      this.engine.announce(agreement);
    });
    return scan;
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope and for a copy of another agreement. */
  async send(id: string, scanId: string, reply: FastifyReply): Promise<void> {
    const agreement = await this.records.agreements.findById(id);
    const scan = agreement?.scans.find((one) => one.id === scanId);
    if (!scan) throw new Problem('NOT_FOUND');
    await this.uploads.send(scan.fileId, reply);
  }
}

function refuseUnsealed(agreement: Agreement | null): Agreement {
  if (!agreement) throw new Problem('NOT_FOUND');
  if (agreement.state !== 'SEALING') throw new Problem('NOT_NOW', { detail: '盖章期间才能上传扫描件' });
  if (agreement.scans.length >= MOST_SCANS)
    throw new Problem('NOT_NOW', { detail: `每份协议书最多上传 ${MOST_SCANS} 份扫描件` });
  return agreement;
}
