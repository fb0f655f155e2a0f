import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../core/problem/index.js';
import { Uploads } from '../../core/storage/index.js';
import { AgreementRecords } from '../agreement/index.js';

/** Hands evidence files out. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly records: AgreementRecords,
    private readonly uploads: Uploads,
  ) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope, NOT_NOW before it is made, UNAVAILABLE when it is not as issued. */
  async send(agreementId: string, reply: FastifyReply): Promise<void> {
    const { evidenceFileId } = await this.records.read(agreementId);
    if (evidenceFileId === null)
      throw new Problem('NOT_NOW', { detail: '盖章完成后系统自动生成存证文件，通常需要几秒，请稍后再试' });
    await this.uploads.send(evidenceFileId, reply);
  }
}
