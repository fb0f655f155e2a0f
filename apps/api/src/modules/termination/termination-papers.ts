import { Injectable } from '@nestjs/common';
import type { TerminationView } from '@qicheng/contracts';
import { TERMINATION_PAPER_LABEL, type TerminationPaper } from '@qicheng/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter, fileTold } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type DocumentKind, Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { isPaper, PAPER_COLUMN } from './paper-columns.js';
import { TerminationEngine } from './termination-engine.js';
import { Termination } from './termination.entity.js';
import { attachablePapers, readablePapers } from './termination-permission.js';
import { TerminationRecords } from './termination-records.js';
import { TerminationViews } from './termination.view.js';

const kindOf = (paper: TerminationPaper): DocumentKind => ({
  name: TERMINATION_PAPER_LABEL[paper],
  folder: 'termination',
  maxBytes: 10 * 1_048_576,
  limit: { name: 'termination-paper', times: 30, seconds: 3600 },
});

/** The letter, the receipt and the offer that the initiator uploads. */
@Injectable()
export class TerminationPapers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: TerminationRecords,
    private readonly uploads: Uploads,
    private readonly engine: TerminationEngine,
    private readonly views: TerminationViews,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  /** Takes the place of an earlier one. @throws Problem NOT_FOUND, NOT_NOW unless the actor may upload it now, FILE_REFUSED, TOO_LARGE. */
  async attach(id: string, paper: TerminationPaper, request: FastifyRequest): Promise<TerminationView> {
    refuseUnwanted(await this.records.read(id), paper);
    const file = await this.uploads.receiveEvidence(request, kindOf(paper));
    await this.work.run(async () => {
      const termination = await this.records.lock(id);
      refuseUnwanted(termination, paper);
      await this.work.manager
        .createQueryBuilder()
        .comment('scope:locked')
        .update(Termination)
        .set({ [PAPER_COLUMN[paper]]: file.id, savedAt: this.clock.now() })
        .where('id = :id', { id })
        .execute();
      const changes = [{ field: paper, from: null, to: file.name }, fileTold(file.sha256)];
      await this.history.write({ subject: 'termination', subjectId: id, action: 'attach', changes });
      this.engine.announce(termination);
    });
    return this.views.termination(await this.records.read(id));
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope, and for what was not uploaded or is not for this reader. */
  async send(id: string, key: string, reply: FastifyReply): Promise<void> {
    const termination = await this.records.read(id);
    if (!isPaper(key) || !readablePapers(currentActor().role).includes(key)) throw new Problem('NOT_FOUND');
    await this.uploads.send(termination[PAPER_COLUMN[key]], reply);
  }
}

function refuseUnwanted(termination: Termination, paper: TerminationPaper): void {
  const { role } = currentActor();
  if (role !== termination.initiator) throw new Problem('FORBIDDEN', { detail: '只有发起解约的一方可以上传材料' });
  if (!attachablePapers(termination, role).includes(paper))
    throw new Problem('NOT_NOW', { detail: `现在不能上传${TERMINATION_PAPER_LABEL[paper]}` });
}
