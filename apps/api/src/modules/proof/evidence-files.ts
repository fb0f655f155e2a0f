import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../core/problem/index.js';
import { Storage, StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementRecords } from '../agreement/index.js';

/** Hands evidence files out. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly storage: Storage,
  ) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope, NOT_NOW before it is made, UNAVAILABLE when it is not as issued. */
  async send(agreementId: string, reply: FastifyReply): Promise<void> {
    const { evidenceFileId } = await this.records.read(agreementId);
    const file = evidenceFileId && (await this.work.manager.findOneBy(StoredFile, { id: evidenceFileId }));
    if (!file) throw new Problem('NOT_NOW', { detail: '盖章完成后系统自动生成存证文件，通常需要几秒，请稍后再试' });
    const pdf = await buffer(await this.storage.get(file.key));
    if (createHash('sha256').update(pdf).digest('hex') !== file.sha256)
      throw new Problem('UNAVAILABLE', { detail: '存证文件与签发时不一致，已停止下载，请联系学校就业中心' });
    await reply
      .status(200)
      .header('content-type', file.mime)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(pdf);
  }
}
