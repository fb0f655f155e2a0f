import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { SettingService } from '../setting/index.js';
import { CHECKS, FILE_CHECKS, LARGEST_FILE } from './proof-limits.js';
import { ProofCheck } from './proof-check.js';
import { type VerifyAnswer, verifyPage } from './verify-page.js';

/** Answers the public check with pages; a refusal, too many checks for instance, is a page as well. */
@Injectable()
export class VerifyPages {
  constructor(
    private readonly proofs: ProofCheck,
    private readonly rates: RateLimit,
    private readonly settings: SettingService,
  ) {}

  /** The forms; what the first of them sends goes on to the page that a QR code leads to. */
  async ask(reply: FastifyReply, no: unknown, d: unknown): Promise<FastifyReply> {
    const [number, digits] = [textOf(no), textOf(d)];
    if (number === '') return this.send(reply, async () => ({}));
    return reply.redirect(`/verify/${encodeURIComponent(number)}?d=${encodeURIComponent(digits)}`, 302);
  }

  check(reply: FastifyReply, ip: string, no: string, d: unknown): Promise<FastifyReply> {
    const asked = { no, d: textOf(d) };
    return this.send(reply, async () => {
      await this.rates.take(CHECKS, ip);
      return { asked, proof: await this.proofs.check(asked.no, asked.d) };
    });
  }

  checkFile(reply: FastifyReply, request: FastifyRequest): Promise<FastifyReply> {
    return this.send(reply, async () => {
      await this.rates.take(FILE_CHECKS, request.ip);
      const proof = await this.proofs.checkFile(await digestOf(request));
      return proof === null ? { file: 'other' } : { file: 'same', proof };
    });
  }

  private async send(reply: FastifyReply, answer: () => Promise<VerifyAnswer>): Promise<FastifyReply> {
    const answered = await answer().catch((error: unknown): VerifyAnswer => {
      if (!(error instanceof Problem)) throw error;
      if (error.extra.retryAfter !== undefined) void reply.header('retry-after', error.extra.retryAfter);
      void reply.status(error.status);
      return { refusal: error.message };
    });
    const schoolName = await this.settings.get('schoolName');
    return reply.type('text/html; charset=utf-8').send(verifyPage(schoolName, answered));
  }
}

/** A value of the query, which holds an array where a name stands twice. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** SHA-256 of the uploaded file, which is read once and kept nowhere. @throws Problem FILE_REFUSED, TOO_LARGE. */
async function digestOf(request: FastifyRequest): Promise<string> {
  const part = request.isMultipart() && (await request.file({ limits: { fileSize: LARGEST_FILE } }));
  if (!part || !part.filename) throw new Problem('FILE_REFUSED', { detail: '请选择要核对的存证文件' });
  const hash = createHash('sha256');
  for await (const chunk of part.file) hash.update(chunk as Buffer);
  if (part.file.truncated) throw new Problem('TOO_LARGE', { detail: '文件过大，不是本系统签发的存证文件' });
  return hash.digest('hex');
}
