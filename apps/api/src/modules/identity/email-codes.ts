import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Cipher } from '../../core/cipher/index.js';
import { Clock } from '../../core/clock/index.js';
import { Outbox } from '../../core/outbox/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { codeMail } from './code-mail.js';
import { type CodePurpose, EmailCode } from './email-code.entity.js';
import { CODE_MS, CODE_TRIES } from './limits.js';

const WITHDRAW = 'update email_code set used_at = $3 where account_id = $1 and purpose = $2 and used_at is null';

/** One statement on its own connection, so that a try counts even when the request around it fails. */
const TRY = `
with tried as (
  update email_code set attempts = attempts + 1
  where account_id = $1 and purpose = $2 and used_at is null and expires_at > $3 and attempts < $4
  returning id, email, code_hash
) select id, email, code_hash as "codeHash" from tried`;

/** A code that was right; it still has to be used up. */
export interface ProvenCode {
  readonly id: string;
  /** The address that the code was sent to. */
  readonly email: string;
}

/** Six-digit codes by e-mail: one alive per account and purpose, each with ten minutes and five tries. */
@Injectable()
export class EmailCodes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Sends a new code; the one before stops working. */
  send(accountId: string, purpose: CodePurpose, email: string): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      await this.work.sql(WITHDRAW, [accountId, purpose, now]);
      const codeHash = this.hashOf(accountId, purpose, code);
      await this.work.manager.insert(EmailCode, {
        accountId,
        purpose,
        email,
        codeHash,
        expiresAt: new Date(now.getTime() + CODE_MS),
      });
      await this.outbox.put('mail', { to: email, ...codeMail(purpose, code) });
    });
  }

  /** Counts a try. @throws Problem CODE_WRONG for a code that is wrong, spent, tried too often or too old. */
  async prove(accountId: string, purpose: CodePurpose, code: string): Promise<ProvenCode> {
    const alive = await this.work.detachedSql<ProvenCode & { codeHash: string }>(TRY, [
      accountId,
      purpose,
      this.clock.now(),
      CODE_TRIES,
    ]);
    const match = alive.find(({ codeHash }) => codeHash === this.hashOf(accountId, purpose, code));
    if (!match) throw new Problem('CODE_WRONG');
    return match;
  }

  /** Spends a proven code, in the transaction of what it allows. @throws Problem CODE_WRONG when somebody else was faster. */
  async spend({ id }: ProvenCode): Promise<void> {
    const { affected } = await this.work.manager
      .createQueryBuilder()
      .update(EmailCode)
      .set({ usedAt: this.clock.now() })
      .where('id = :id and used_at is null', { id })
      .execute();
    if (!affected) throw new Problem('CODE_WRONG');
  }

  private hashOf(accountId: string, purpose: CodePurpose, code: string): string {
    return this.cipher.lookup(`code:${accountId}:${purpose}:${code}`);
  }
}
