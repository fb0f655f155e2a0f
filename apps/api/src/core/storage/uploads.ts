import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { UploadedFileView } from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentActor } from '../actor/index.js';
import { Problem } from '../problem/index.js';
import { type Limit, RateLimit } from '../rate/index.js';
import { UnitOfWork } from '../work/index.js';
import { mimeOf, nameAs } from './mime-of.js';
import { shownName } from './shown-name.js';
import { Storage } from './storage.js';
import { StoredFile } from './stored-file.entity.js';

/** Largest supporting document, in bytes (10 MB). */
export const MAX_EVIDENCE_BYTES = 10_485_760;

/** Documents that one account may send. */
const UPLOADS: Limit = { name: 'evidence', times: 30, seconds: 3600 };

/** Takes supporting documents in and hands them out; what a file is, its content decides, not its name. */
@Injectable()
export class Uploads {
  constructor(
    private readonly storage: Storage,
    private readonly work: UnitOfWork,
    private readonly rates: RateLimit,
  ) {}

  /** One image or PDF of a multipart request. @throws Problem FILE_REFUSED, TOO_LARGE, TOO_MANY_REQUESTS. */
  async receiveEvidence(request: FastifyRequest): Promise<UploadedFileView> {
    await this.rates.take(UPLOADS, currentActor().accountId ?? '');
    const part = request.isMultipart() && (await request.file({ limits: { fileSize: MAX_EVIDENCE_BYTES } }));
    if (!part) throw new Problem('FILE_REFUSED', { detail: '请选择要上传的文件' });
    const content = await part.toBuffer().catch(() => {
      throw new Problem('TOO_LARGE', { detail: '文件不能超过 10 MB，请压缩后重试' });
    });
    const mime = mimeOf(content);
    if (mime === null) throw new Problem('FILE_REFUSED', { detail: '只接受 JPG、PNG 图片和 PDF 文件' });
    const file = await this.keep(content, mime, part.filename);
    return { id: file.id, name: file.name, size: file.size };
  }

  /** Sends a file as a download. The caller has shown that the actor may read it. */
  async send(fileId: string | null, reply: FastifyReply): Promise<void> {
    const file = fileId === null ? null : await this.work.manager.findOneBy(StoredFile, { id: fileId });
    if (!file) throw new Problem('NOT_FOUND');
    await reply
      .status(200)
      .header('content-type', file.mime)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-length', file.size)
      .send(await this.storage.get(file.key));
  }

  private async keep(content: Buffer, mime: string, name: string | undefined): Promise<StoredFile> {
    const id = crypto.randomUUID();
    const key = `evidence/${id}`;
    await this.storage.put(key, Readable.from([content]));
    return this.work.manager.save(
      Object.assign(new StoredFile(), {
        id,
        key,
        name: nameAs(mime, shownName(name, '证明材料')),
        mime,
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        uploadedBy: currentActor().accountId,
      }),
    );
  }
}
