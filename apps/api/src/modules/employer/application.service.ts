import { Injectable } from '@nestjs/common';
import type {
  EmployerApplicationBatchDto,
  EmployerApplicationView,
  ReasonedActDto,
  ReviewBatchItem,
  ReviewBatchResult,
  ReviewMovedView,
  SaveApplicationDto,
} from '@qicheng/contracts';
import { isApplicationWritable } from '@qicheng/domain';
import type { FastifyRequest } from 'fastify';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { batchOf } from '../../core/review/index.js';
import { type DocumentKind, Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ApplicationDrafts } from './application-drafts.js';
import { ApplicationEngine } from './application-engine.js';
import { ApplicationRecords } from './application-records.js';
import { ApplicationViews } from './application.view.js';
import type { EmployerApplication } from './employer-application.entity.js';
import { isApplicants } from './employer-place.js';

const LICENCE: DocumentKind = {
  name: '营业执照',
  folder: 'licence',
  maxBytes: 10_485_760,
  limit: { name: 'licence', times: 20, seconds: 3600 },
};

/** What companies send in: filled in by the applicant, decided by the centre or by the company's own administrator. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: ApplicationRecords,
    private readonly drafts: ApplicationDrafts,
    private readonly engine: ApplicationEngine,
    private readonly views: ApplicationViews,
    private readonly uploads: Uploads,
  ) {}

  async read(id: string): Promise<EmployerApplicationView> {
    return this.views.one(await this.records.get(id));
  }

  /** @throws Problem STALE, NOT_NOW once it is sent in, INVALID. */
  async save(id: string, { version, values }: SaveApplicationDto): Promise<EmployerApplicationView> {
    await this.work.run(async () => {
      const application = await this.writable(id);
      if (application.version !== version) throw new Problem('STALE');
      await this.drafts.save(application, values);
    });
    return this.read(id);
  }

  /** Keeps the licence with the application in place of the one before. @throws Problem FILE_REFUSED, TOO_LARGE, NOT_NOW. */
  async attach(id: string, request: FastifyRequest): Promise<EmployerApplicationView> {
    refuseOthers(await this.records.get(id));
    const file = await this.uploads.receiveEvidence(request, LICENCE);
    await this.work.run(async () => this.drafts.attach(await this.writable(id), file));
    return this.read(id);
  }

  /** The licence's file. @throws Problem NOT_FOUND. */
  async licenceOf(id: string): Promise<string | null> {
    return (await this.records.get(id)).licenceFileId;
  }

  async act(id: string, action: string, dto: ReasonedActDto): Promise<ReviewMovedView> {
    const { version, state } = await this.engine.act(id, action, dto);
    return { id, version, state };
  }

  /** Each application by itself, in its own transaction; one that cannot be decided does not stop the others. */
  batch({ action, items, reason }: EmployerApplicationBatchDto): Promise<ReviewBatchResult[]> {
    const act = ({ id, version }: ReviewBatchItem) => this.engine.act(id, action, { version, reason });
    return batchOf(items, act, this.records.applications);
  }

  private async writable(id: string): Promise<EmployerApplication> {
    const application = await this.records.applications.lockById(id);
    if (!application) throw new Problem('NOT_FOUND');
    refuseOthers(application);
    return application;
  }
}

function refuseOthers(application: EmployerApplication): void {
  if (!isApplicants(application, currentActor())) throw new Problem('NOT_FOUND');
  if (!isApplicationWritable(application.state)) throw new Problem('NOT_NOW', { detail: '申请已提交，撤回后才能修改' });
}
