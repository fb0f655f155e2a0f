import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
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

/** A kind of document that people send in. */
export interface DocumentKind {
  /** What a file without a usable name is called. */
  readonly name: string;
  /** The first part of its keys in the storage. */
  readonly folder: string;
  readonly maxBytes: number;
  /** How many one account may send. */
  readonly limit: Limit;
}

/** A file that was taken in; its digest goes into the history of the record that refers to it. */
export interface ReceivedFile extends UploadedFileView {
  readonly sha256: string;
}

const MEGABYTE = 1_048_576;

/** Proofs of a claim. */
export const EVIDENCE: DocumentKind = {
  name: '证明材料',
  folder: 'evidence',
  maxBytes: 10 * MEGABYTE,
  limit: { name: 'evidence', times: 30, seconds: 3600 },
};

/** Takes supporting documents in and hands them out; what a file is, its content decides, not its name. */
@Injectable()
export class Uploads {
  constructor(
    private readonly storage: Storage,
    private readonly work: UnitOfWork,
    private readonly rates: RateLimit,
  ) {}

  /** One image or PDF of a multipart request. @throws Problem FILE_REFUSED, TOO_LARGE, TOO_MANY_REQUESTS. */
  async receiveEvidence(request: FastifyRequest, kind: DocumentKind = EVIDENCE): Promise<ReceivedFile> {
    const { limit, maxBytes } = kind;
    await this.rates.take(limit, currentActor().accountId ?? '');
    const part = request.isMultipart() && (await request.file({ limits: { fileSize: maxBytes } }));
    if (!part) throw new Problem('FILE_REFUSED', { detail: '请选择要上传的文件' });
    const content = await part.toBuffer().catch(() => {
      throw new Problem('TOO_LARGE', { detail: `文件不能超过 ${maxBytes / MEGABYTE} MB，请压缩后重试` });
    });
    const mime = mimeOf(content);
    if (mime === null)
      throw new Problem('FILE_REFUSED', {
        detail: '文件内容不是 JPG、PNG 图片或 PDF（改扩展名不会改变内容），请重新拍照或导出后上传',
      });
    const file = await this.keep(kind, content, mime, part.filename);
    return { id: file.id, name: file.name, size: file.size, sha256: file.sha256 };
  }

  /** Sends a file as a download. The caller has shown that the actor may read it. @throws Problem UNAVAILABLE for bytes that are not those that were kept. */
  async send(fileId: string | null, reply: FastifyReply): Promise<void> {
    const file = fileId === null ? null : await this.work.manager.findOneBy(StoredFile, { id: fileId });
    if (!file) throw new Problem('NOT_FOUND');
    const content = await buffer(await this.storage.get(file.key));
    if (digest(content) !== file.sha256)
      throw new Problem('UNAVAILABLE', { detail: '文件与存入时不一致，已停止下载，请联系学校就业中心' });
    await reply
      .status(200)
      .header('content-type', file.mime)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .send(content);
  }

  /** The digest that was registered when the file came in. */
  async digestOf(fileId: string): Promise<string> {
    return (await this.work.manager.findOneByOrFail(StoredFile, { id: fileId })).sha256;
  }

  /** @throws Problem INVALID on `field` unless the actor has sent in the file itself. */
  async refuseForeign(field: string, fileId: string, { name }: DocumentKind = EVIDENCE): Promise<void> {
    const own = await this.work.manager.existsBy(StoredFile, {
      id: fileId,
      uploadedBy: currentActor().accountId ?? '',
    });
    if (!own) throw new Problem('INVALID', { fields: [{ field, message: `请重新上传${name}` }] });
  }

  private async keep(kind: DocumentKind, content: Buffer, mime: string, name: string | undefined): Promise<StoredFile> {
    const id = crypto.randomUUID();
    const key = `${kind.folder}/${id}`;
    await this.storage.put(key, Readable.from([content]));
    return this.work.manager.save(
      Object.assign(new StoredFile(), {
        id,
        key,
        name: nameAs(mime, shownName(name, kind.name)),
        mime,
        size: content.length,
        sha256: digest(content),
        uploadedBy: currentActor().accountId,
      }),
    );
  }
}

const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
