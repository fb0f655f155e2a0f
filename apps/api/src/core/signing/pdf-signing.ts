import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf } from '@signpdf/signpdf';
import { SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { Config } from '../../config.js';
import { CmsSigner } from './cms-signer.js';

/** Bytes kept free for the signature in the PDF: one certificate and an RSA-2048 signature take 2 kB. */
const ROOM = 8192;

/** What a PDF reader shows beside the signature. */
export interface SigningNote {
  readonly name: string;
  readonly reason: string;
  readonly location: string;
  readonly contact: string;
  readonly at: Date;
}

/** Signs PDFs with the school's certificate (PAdES B-B); the files are read once. */
@Injectable()
export class PdfSigning {
  private signer: Promise<CmsSigner> | null = null;

  constructor(private readonly config: Config) {}

  /** @throws one clear line when certificate or key is missing, unreadable, or not the other's. */
  async ready(): Promise<CmsSigner> {
    this.signer ??= this.load();
    this.signer.catch(() => (this.signer = null));
    return this.signer;
  }

  /** The signed PDF; nothing of `pdf` changes, the signature is appended. @throws as `ready` does. */
  async sign(pdf: Buffer, { name, reason, location, contact, at }: SigningNote): Promise<Buffer> {
    const signer = await this.ready();
    const prepared = plainAddPlaceholder({
      pdfBuffer: pdf,
      name,
      reason,
      location,
      contactInfo: contact,
      signingTime: at,
      signatureLength: ROOM,
      subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    });
    return new SignPdf().sign(prepared, signer, at);
  }

  private async load(): Promise<CmsSigner> {
    const { CERTIFICATE_FILE, SIGNING_KEY_FILE } = this.config;
    if (!CERTIFICATE_FILE || !SIGNING_KEY_FILE)
      throw new Error('缺少签章证书 / evidence needs CERTIFICATE_FILE and SIGNING_KEY_FILE; see docs/certificate.md');
    try {
      const [certificate, key] = await Promise.all(
        [CERTIFICATE_FILE, SIGNING_KEY_FILE].map((file) => readFile(file, 'utf8')),
      );
      return new CmsSigner({ certificate: certificate ?? '', key: key ?? '' });
    } catch (error) {
      throw new Error(`签章证书不能使用 / the certificate cannot be used: ${(error as Error).message}`);
    }
  }
}
