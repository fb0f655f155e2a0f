import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { LINK_MOST_MS, LINK_MS } from './signing-limits.js';
import { SigningLink } from './signing-link.entity.js';

/** A link as it leaves the house once; afterwards only its hash is known. */
export interface FreshLink {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** One-time links by the hash of their token. */
@Injectable()
export class SigningLinkStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Makes a link in the running transaction, which holds the agreement's lock; older ones stop working. */
  async renew(agreementId: string, accountId: string): Promise<FreshLink> {
    const now = this.clock.now();
    await this.work.manager.update(SigningLink, { agreementId, usedAt: IsNull() }, { usedAt: now });
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + LINK_MS);
    const id = crypto.randomUUID();
    await this.work.manager.insert(SigningLink, { id, tokenHash: hashOf(token), agreementId, accountId, expiresAt });
    return { id, token, expiresAt };
  }

  /** @throws Problem NOT_FOUND, the same for a link that is unknown, used, withdrawn or too old. */
  async live(token: string): Promise<SigningLink> {
    const alive = { tokenHash: hashOf(token), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const link = await this.work.manager.findOneBy(SigningLink, alive);
    if (!link) throw gone();
    return link;
  }

  /** Notes the first opening; true for that one. */
  async open({ id }: SigningLink): Promise<boolean> {
    const first = { id, openedAt: IsNull() };
    const { affected } = await this.work.manager.update(SigningLink, first, { openedAt: this.clock.now() });
    return affected === 1;
  }

  /** Gives an open link its time again, as far as it goes; returns until when it works now. */
  async extend({ id, createdAt, expiresAt }: SigningLink): Promise<Date> {
    const most = createdAt.getTime() + LINK_MOST_MS;
    const wished = Math.min(this.clock.now().getTime() + LINK_MS, most);
    const until = new Date(Math.max(wished, expiresAt.getTime()));
    await this.work.manager.update(SigningLink, { id, usedAt: IsNull() }, { expiresAt: until });
    return until;
  }

  /** Uses a link up in the running transaction. @throws Problem NOT_FOUND when it was used or withdrawn meanwhile. */
  async spend({ id }: SigningLink): Promise<void> {
    const unused = { id, usedAt: IsNull() };
    const { affected } = await this.work.manager.update(SigningLink, unused, { usedAt: this.clock.now() });
    if (affected !== 1) throw gone();
  }
}

/** The one answer for every link that does not work. */
export const gone = (): Problem =>
  new Problem('NOT_FOUND', { detail: '签名链接无效、已使用或已过期，请在协议页面重新生成' });
