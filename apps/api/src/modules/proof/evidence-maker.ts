import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { AgreementState } from '@qicheng/domain';
import { Config } from '../../config.js';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { PdfSigning } from '../../core/signing/index.js';
import { Storage, StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Agreement, AgreementEngine, AgreementRecords } from '../agreement/index.js';
import { type EvidenceFacts, EvidenceFactReader } from './evidence-facts.js';
import { evidencePaper } from './evidence-paper.js';

/** Evidence stands beside the record: `version` stays, so that nobody's work becomes stale by it. */
const ATTACH = `/* scope:SYSTEM */ update agreement set evidence_file_id = $2 where id = $1`;
/** States in which an agreement has been sealed by everybody. */
export const SEALED_STATES = ['SIGNED', 'TERMINATING', 'TERMINATED'] as const satisfies readonly AgreementState[];
const SEALED = new Set<AgreementState>(SEALED_STATES);

/** Makes the signed evidence file of an agreement: once when it has been sealed, and once more when it has ended. */
@Injectable()
export class EvidenceMaker {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly engine: AgreementEngine,
    private readonly facts: EvidenceFactReader,
    private readonly signing: PdfSigning,
    private readonly storage: Storage,
    private readonly history: HistoryWriter,
    private readonly config: Config,
  ) {}

  /**
   * Does nothing where there is a file already or the agreement is not sealed; of two at once the second waits and sees the
   * first one's. @throws one clear line without a usable certificate.
   */
  make(agreementId: string): Promise<void> {
    return actingAs(SYSTEM, () => this.work.run(() => this.makeLocked(agreementId)));
  }

  private async makeLocked(agreementId: string): Promise<void> {
    const agreement = await this.records.agreements.lockById(agreementId);
    if (!agreement || agreement.evidenceFileId !== null || !SEALED.has(agreement.state)) return;
    const facts = await this.facts.of(agreement);
    const file = await this.keep(facts, await this.signed(facts));
    await this.work.sql(ATTACH, [agreementId, file.id]);
    const changes = [{ field: 'evidence', from: null, to: file.sha256 }];
    await this.history.write({ subject: 'agreement', subjectId: agreementId, action: 'evidence', changes });
    this.engine.announce(agreement);
  }

  private async signed(facts: EvidenceFacts): Promise<Buffer> {
    const { schoolName: name, madeAt: at } = facts;
    const note = { name, at, reason: '就业协议存证', location: '中国', contact: this.config.PUBLIC_URL };
    return this.signing.sign(await evidencePaper(facts), note);
  }

  private async keep({ agreement }: EvidenceFacts, pdf: Buffer): Promise<StoredFile> {
    const id = randomUUID();
    const key = `agreement-evidence/${id}`;
    await this.storage.put(key, Readable.from([pdf]));
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const file = {
      id,
      key,
      name: nameOf(agreement),
      mime: 'application/pdf',
      size: pdf.length,
      sha256,
      uploadedBy: null,
    };
    return this.work.manager.save(Object.assign(new StoredFile(), file));
  }
}

const nameOf = ({ agreementNo, revision, state }: Agreement) =>
  `就业协议存证 ${agreementNo} 第${revision}版${state === 'TERMINATED' ? '（已解约）' : ''}.pdf`;
