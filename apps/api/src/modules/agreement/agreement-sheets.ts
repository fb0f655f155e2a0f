import { Injectable } from '@nestjs/common';
import type { AgreementContentView, AgreementSheetView } from '@qicheng/contracts';
import type { AgreementContent } from '@qicheng/domain';
import { Config } from '../../config.js';
import { UnitOfWork } from '../../core/work/index.js';
import { SettingService } from '../setting/index.js';
import { AgreementContents } from './agreement-contents.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementSignature } from './agreement-signature.entity.js';
import { AgreementSnapshots } from './agreement-snapshots.js';
import type { Agreement } from './agreement.entity.js';

/** How much of the digest a link for checking carries, in hex digits. */
const DIGEST_SHOWN = 16;

/** Agreements as they are shown, printed and signed. */
@Injectable()
export class AgreementSheets {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly contents: AgreementContents,
    private readonly snapshots: AgreementSnapshots,
    private readonly settings: SettingService,
    private readonly config: Config,
  ) {}

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async read(id: string): Promise<AgreementSheetView> {
    return this.sheetOf(await this.records.read(id));
  }

  /** Exactly the frozen content once there is one; what the register and the parties say now before. */
  async contentOf(agreement: Agreement): Promise<AgreementContent> {
    return (await this.snapshots.contentOf(agreement)) ?? this.contents.live(agreement);
  }

  /** The sheet of an agreement that has been read in the actor's scope. */
  async sheetOf(agreement: Agreement): Promise<AgreementSheetView> {
    const { id, state, contentHash, marks } = agreement;
    const signed = marks.find(({ kind }) => kind === 'STUDENT_SIGNED');
    return {
      id,
      state,
      content: shown(await this.contentOf(agreement)),
      contentHash,
      verifyUrl: this.verifyUrl(agreement),
      signature: signed ? await this.signatureOf(agreement) : null,
      signedOnScreenAt: signed ? new Date(signed.at) : null,
      marks: [...marks],
      schoolName: await this.settings.get('schoolName'),
    };
  }

  /** Where everybody can check a frozen agreement; null before. */
  verifyUrl({ agreementNo, contentHash }: Pick<Agreement, 'agreementNo' | 'contentHash'>): string | null {
    if (agreementNo === null || contentHash === null) return null;
    return `${this.config.PUBLIC_URL}/verify/${agreementNo}?d=${contentHash.slice(0, DIGEST_SHOWN)}`;
  }

  private async signatureOf({ id: agreementId, revision }: Agreement): Promise<string | null> {
    const signature = await this.work.manager.findOneBy(AgreementSignature, { agreementId, revision });
    return signature ? `data:image/png;base64,${signature.image.toString('base64')}` : null;
  }
}

/** The content as a reply carries it. */
const shown = (content: AgreementContent): AgreementContentView => ({
  ...content,
  partyA: [...content.partyA],
  partyB: [...content.partyB],
  partyC: [...content.partyC],
  terms: [...content.terms],
  clauses: [...content.clauses],
});
