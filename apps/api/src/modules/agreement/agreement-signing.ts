import { Injectable } from '@nestjs/common';
import type { AgreementSheetView, SignAgreementDto } from '@qicheng/contracts';
import type { SignatureDrawing } from '@qicheng/domain';
import { currentActor, currentContext } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type ProvenOwner, Reauthentication } from '../identity/index.js';
import { AgreementEngine } from './agreement-engine.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementSheets } from './agreement-sheets.js';
import { AgreementSignature } from './agreement-signature.entity.js';
import { type SignatureImage, signatureImage } from './signature-image.js';

/** Of the canonical text of jsonb, which knows one order of keys and one way to write a number. */
const DRAWING_DIGEST = `select encode(sha256(convert_to($1::jsonb::text, 'UTF8')), 'hex') as digest`;

/** Where the graduate drew: on the page they are signed in on, or on another device through a one-time link. */
export type SigningDevice = 'PAGE' | 'LINK';

/** The graduate's handwritten signature under the frozen content. Nobody else can set it: the table names STUDENT alone. */
@Injectable()
export class AgreementSigning {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly engine: AgreementEngine,
    private readonly sheets: AgreementSheets,
    private readonly owners: Reauthentication,
  ) {}

  /** The signed-in graduate signs, having given password or code once more. @throws as `sign` and `Reauthentication.prove` do. */
  async signHere(id: string, dto: SignAgreementDto): Promise<AgreementSheetView> {
    await this.records.read(id);
    const owner = await this.owners.prove(ownAccount(), dto);
    const picture = signatureImage(dto.drawing, dto.image);
    return this.work.run(() => this.sign(id, dto, picture, owner, 'PAGE'));
  }

  /** Mails a code that stands in for the password. @throws Problem NOT_FOUND for an agreement that is not the actor's. */
  async sendCode(id: string): Promise<void> {
    await this.records.read(id);
    await this.owners.sendCode(ownAccount());
  }

  /**
   * Signs as the current actor in the running transaction; of two devices at once one wins.
   * @throws Problem STALE for an older version or other content than the frozen one, NOT_NOW when it is not the signature's turn.
   */
  async sign(
    id: string,
    { version, contentHash, drawing }: SignAgreementDto,
    { image, imageSha256 }: SignatureImage,
    owner: ProvenOwner,
    device: SigningDevice,
  ): Promise<AgreementSheetView> {
    const evidence = [
      { field: 'signature', from: null, to: imageSha256 },
      { field: 'drawing', from: null, to: await this.digestOf(drawing) },
    ];
    const agreement = await this.engine.act(id, 'sign', { version, evidence });
    if (agreement.contentHash !== contentHash)
      throw new Problem('STALE', { detail: '协议内容已更新，请刷新后重新阅读' });
    await owner.spend();
    await this.work.manager.insert(AgreementSignature, {
      agreementId: id,
      revision: agreement.revision,
      contentHash,
      drawing,
      image,
      imageSha256,
      accountId: owner.account.id,
      proof: owner.by,
      device,
      ...whence(),
    });
    return this.sheets.sheetOf(agreement);
  }

  /** By the database, which computes it again from what it keeps. */
  private async digestOf(drawing: SignatureDrawing): Promise<string> {
    const [row] = await this.work.sql<{ digest: string }>(DRAWING_DIGEST, [JSON.stringify(drawing)]);
    if (!row) throw new Error('a row is always returned');
    return row.digest;
  }
}

function ownAccount(): string {
  const { accountId } = currentActor();
  if (accountId === null) throw new Problem('NOT_FOUND');
  return accountId;
}

const whence = () => ({
  ip: currentContext()?.ip ?? null,
  userAgent: currentContext()?.userAgent?.slice(0, 300) ?? null,
});
