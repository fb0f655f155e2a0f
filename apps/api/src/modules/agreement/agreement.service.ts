import { Injectable } from '@nestjs/common';
import type {
  AgreementActDto,
  AgreementBatchDto,
  AgreementMovedView,
  AgreementView,
  ReviewBatchItem,
  ReviewBatchResult,
} from '@qicheng/contracts';
import { batchOf } from '../../core/review/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementViews } from './agreement.view.js';

/** The school's and the companies' side: read, and do the steps that need nothing but a reason. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly records: AgreementRecords,
    private readonly engine: AgreementEngine,
    private readonly views: AgreementViews,
  ) {}

  async read(id: string): Promise<AgreementView> {
    return this.views.agreement(await this.records.read(id));
  }

  async act(id: string, action: string, dto: AgreementActDto): Promise<AgreementMovedView> {
    const { version, state } = await this.engine.act(id, action, dto);
    return { id, version, state };
  }

  /** Each record by itself, in its own transaction; one that cannot be done does not stop the others. */
  batch({ action, items, reason }: AgreementBatchDto): Promise<ReviewBatchResult[]> {
    const act = ({ id, version }: ReviewBatchItem) => this.engine.act(id, action, { version, reason, inBatch: true });
    return batchOf(items, act, this.records.agreements);
  }
}
