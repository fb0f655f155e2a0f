import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@qicheng/contracts';
import type { AgreementContent } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { type History, HistoryWriter } from '../../core/history/index.js';
import { Uploads } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import {
  type Agreement,
  AgreementSheets,
  AgreementSignature,
  AgreementTimeline,
  ANOTHER_EMPLOYER,
  copiesOf,
  type StampedCopy,
} from '../agreement/index.js';
import { SettingService } from '../setting/index.js';

/** One row of the agreement's history. */
export interface EvidenceStep {
  readonly seq: number;
  readonly at: Date;
  readonly hash: string;
  /** Null for what was said while another company was named: it is no business of this one. */
  readonly told: TimelineEntry | null;
}

/** A stamped copy with the digest by which it is known again. */
export interface EvidenceScan extends Pick<StampedCopy, 'fileId' | 'name' | 'at' | 'byName'> {
  readonly sha256: string;
}

/** All that an evidence file tells. */
export interface EvidenceFacts {
  readonly agreement: Agreement;
  readonly content: AgreementContent;
  readonly contentHash: string;
  readonly verifyUrl: string;
  readonly signature: AgreementSignature | null;
  /** The stamped copies of this version of the paper. */
  readonly scans: readonly EvidenceScan[];
  readonly steps: readonly EvidenceStep[];
  readonly schoolName: string;
  readonly madeAt: Date;
}

/** Collects what is to be proved of a signed agreement. Runs as the system, under the agreement's lock. */
@Injectable()
export class EvidenceFactReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sheets: AgreementSheets,
    private readonly timeline: AgreementTimeline,
    private readonly history: HistoryWriter,
    private readonly uploads: Uploads,
    private readonly settings: SettingService,
    private readonly clock: Clock,
  ) {}

  /** @throws for an agreement without frozen content, which has nothing to prove yet. */
  async of(agreement: Agreement): Promise<EvidenceFacts> {
    const { id: agreementId, revision, contentHash } = agreement;
    const verifyUrl = this.sheets.verifyUrl(agreement);
    if (contentHash === null || verifyUrl === null) throw new Error(`agreement ${agreementId} is not frozen`);
    const [content, signature, rows, told, schoolName] = [
      await this.sheets.contentOf(agreement),
      await this.work.manager.findOneBy(AgreementSignature, { agreementId, revision }),
      await this.history.of('agreement', agreementId),
      await this.timeline.of(agreementId),
      await this.settings.get('schoolName'),
    ];
    const madeAt = this.clock.now();
    const scans = await this.scansOf(agreement);
    return {
      agreement,
      content,
      contentHash,
      verifyUrl,
      signature,
      scans,
      steps: steps(rows, told),
      schoolName,
      madeAt,
    };
  }

  private async scansOf(agreement: Agreement): Promise<EvidenceScan[]> {
    const scans: EvidenceScan[] = [];
    for (const { fileId, name, at, byName } of copiesOf(agreement))
      scans.push({ fileId, name, at, byName, sha256: await this.uploads.digestOf(fileId) });
    return scans;
  }
}

function steps(rows: readonly History[], entries: readonly TimelineEntry[]): EvidenceStep[] {
  const foreign = rows.findLastIndex(({ action }) => action === ANOTHER_EMPLOYER);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return rows.map(({ id, seq, at, hash }, index) => ({
    seq,
    at,
    hash,
    told: index <= foreign ? null : (entryOf.get(id) ?? null),
  }));
}
