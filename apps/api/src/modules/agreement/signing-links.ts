import { Injectable } from '@nestjs/common';
import type {
  AgreementSheetView,
  OpenedLinkView,
  SignAgreementDto,
  SignerProofDto,
  SigningLinkTermView,
  SigningLinkView,
} from '@qicheng/contracts';
import { Config } from '../../config.js';
import { actingAs, currentActor, SYSTEM } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { actAsOwner, Reauthentication } from '../identity/index.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementSheets } from './agreement-sheets.js';
import { AgreementSigning } from './agreement-signing.js';
import type { Agreement } from './agreement.entity.js';
import { signatureImage } from './signature-image.js';
import { gone, SigningLinkStore } from './signing-link-store.js';
import type { SigningLink } from './signing-link.entity.js';
import { LINKS_PER_ACCOUNT } from './signing-limits.js';
import { signerHint, signingRefusal } from './signing-rule.js';

/** Signing on another device: the signer's password or mailed code opens the sheet and signs it. */
@Injectable()
export class SigningLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly store: SigningLinkStore,
    private readonly signing: AgreementSigning,
    private readonly sheets: AgreementSheets,
    private readonly owners: Reauthentication,
    private readonly rates: RateLimit,
    private readonly announcer: Announcer,
    private readonly config: Config,
  ) {}

  /** A new link for the signed-in graduate. @throws Problem NOT_FOUND for an agreement of others, NOT_NOW when it is not the signature's turn. */
  async make(id: string): Promise<SigningLinkView> {
    const { accountId } = currentActor();
    if (accountId === null) throw new Problem('NOT_FOUND');
    await this.rates.take(LINKS_PER_ACCOUNT, accountId);
    const { token, ...link } = await this.work.run(async () => {
      const agreement = await this.records.agreements.lockById(id);
      if (!agreement) throw new Problem('NOT_FOUND');
      const refusal = signingRefusal(agreement);
      if (refusal !== null) throw new Problem('NOT_NOW', { detail: refusal });
      return this.store.renew(id, accountId);
    });
    return { ...link, url: `${this.config.PUBLIC_URL}/student/sign/${token}` };
  }

  /** Whose link it is; the first opening is told to the page that made the link. @throws Problem NOT_FOUND for every link that does not work. */
  async open(token: string): Promise<OpenedLinkView> {
    const { link, agreement } = await this.found(token);
    if (await this.store.open(link)) this.tell(agreement, link, 'opened');
    const { version } = agreement;
    return { version, signerHint: signerHint(agreement), expiresAt: link.expiresAt };
  }

  /** The agreement, for the link's owner only: whoever got hold of the link learns nothing. @throws as `open` and `Reauthentication.prove` do. */
  async read(token: string, proof: SignerProofDto): Promise<AgreementSheetView> {
    const { link, agreement } = await this.found(token);
    await this.owners.prove(link.accountId, proof);
    return actingAs(SYSTEM, () => this.sheets.sheetOf(agreement));
  }

  /** More time for somebody who is busy with the link, told to the page that made it. @throws Problem NOT_FOUND as `open`. */
  async extend(token: string): Promise<SigningLinkTermView> {
    const { link, agreement } = await this.found(token);
    const expiresAt = await this.store.extend(link);
    this.tell(agreement, { ...link, expiresAt }, 'opened');
    return { expiresAt };
  }

  /** Mails the link's owner a code that stands in for the password. @throws as `open` and `Reauthentication.sendCode` do. */
  async sendCode(token: string): Promise<void> {
    const { link } = await this.found(token);
    await this.owners.sendCode(link.accountId);
  }

  /** Signs as the link's owner, who gives password or code on that device. @throws as `open` and `AgreementSigning.sign` do. */
  async sign(token: string, dto: SignAgreementDto): Promise<AgreementSheetView> {
    const { link, agreement } = await this.found(token);
    const owner = await this.owners.prove(link.accountId, dto);
    const picture = signatureImage(dto.drawing, dto.image);
    actAsOwner(owner.account, 'STUDENT');
    const sheet = await this.work.run(async () => {
      const signed = await this.signing.sign(agreement.id, dto, picture, owner, 'LINK');
      await this.store.spend(link);
      return signed;
    });
    this.tell(agreement, link, 'signed');
    return sheet;
  }

  private async found(token: string): Promise<{ link: SigningLink; agreement: Agreement }> {
    const link = await this.store.live(token);
    const agreement = await actingAs(SYSTEM, () => this.records.agreements.findById(link.agreementId));
    if (!agreement || signingRefusal(agreement) !== null) throw gone();
    return { link, agreement };
  }

  private tell({ studentId }: Agreement, { id, expiresAt }: SigningLink, signing: 'opened' | 'signed'): void {
    this.announcer.announce(`student:${studentId}`, { signing, link: id, expiresAt: expiresAt.toISOString() });
  }
}
