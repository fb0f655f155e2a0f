import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AgreementContent, canonicalJson } from '@qicheng/domain';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementContents } from './agreement-contents.js';
import { AgreementSnapshot } from './agreement-snapshot.entity.js';
import type { Agreement } from './agreement.entity.js';

/** Keeps the content of an agreement as it stands when the sealing begins; signature and seals refer to its hash. */
@Injectable()
export class AgreementSnapshots {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: AgreementContents,
  ) {}

  /** Freezes this revision of a locked agreement that has its number, in the running transaction, and sets its contentHash. */
  async freeze(agreement: Agreement): Promise<void> {
    await this.keep(agreement, await this.contents.live(agreement));
  }

  /** Freezes what was frozen last once more, word for word, under the number and revision that the agreement has now. */
  async renew(agreement: Agreement): Promise<void> {
    const { id: agreementId, contentHash, agreementNo, revision } = agreement;
    const last = await this.work.manager.findOneByOrFail(AgreementSnapshot, {
      agreementId,
      contentHash: contentHash ?? '',
    });
    await this.keep(agreement, { ...(JSON.parse(last.content) as AgreementContent), agreementNo, revision });
  }

  /** The frozen content of the agreement's present revision; null while it may still change. */
  async contentOf({ id: agreementId, revision, contentHash }: Agreement): Promise<AgreementContent | null> {
    if (contentHash === null) return null;
    const snapshot = await this.work.manager.findOneBy(AgreementSnapshot, { agreementId, revision });
    return snapshot ? (JSON.parse(snapshot.content) as AgreementContent) : null;
  }

  private async keep(agreement: Agreement, made: AgreementContent): Promise<void> {
    const { id: agreementId, revision, agreementNo } = agreement;
    if (agreementNo === null) throw new Error('an agreement is frozen with its number');
    const content = canonicalJson(made);
    const contentHash = createHash('sha256').update(content).digest('hex');
    const { clauseVersion } = made;
    await this.work.manager.insert(AgreementSnapshot, {
      agreementId,
      revision,
      agreementNo,
      content,
      contentHash,
      clauseVersion,
    });
    agreement.contentHash = contentHash;
  }
}
