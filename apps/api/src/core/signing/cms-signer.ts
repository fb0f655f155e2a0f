import { createHash, createPrivateKey, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, Constructed } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { Signer } from '@signpdf/utils';
import type { CertificatePair } from './certificate.js';
import { CRYPTO_ENGINE, RSA_SHA256 } from './crypto-engine.js';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;
/** GeneralName's choice directoryName. */
const DIRECTORY_NAME = { tagClass: 3, tagNumber: 4 } as const;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const plain = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

/**
 * Makes the detached CMS signature of PAdES baseline B-B: content type, digest, and which certificate signed; the time stands in
 * the PDF. @throws for a certificate that is not the key's.
 */
export class CmsSigner extends Signer {
  private readonly certificate: Certificate;
  private readonly certificateHash: Buffer;
  private readonly key: KeyObject;

  constructor(pair: CertificatePair) {
    super();
    const parsed = new X509Certificate(pair.certificate);
    this.key = createPrivateKey(pair.key);
    if (!parsed.checkPrivateKey(this.key)) throw new Error('the certificate is not the one of the key');
    this.certificate = Certificate.fromBER(plain(parsed.raw));
    this.certificateHash = sha256(parsed.raw);
  }

  override async sign(pdf: Buffer): Promise<Buffer> {
    const { issuer, serialNumber } = this.certificate;
    const signed = new SignedData({
      version: 1,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
          signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: this.attributes(sha256(pdf)) }),
        }),
      ],
      certificates: [this.certificate],
    });
    await signed.sign(await this.importedKey(), 0, 'SHA-256', plain(pdf), CRYPTO_ENGINE);
    const envelope = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
    return Buffer.from(envelope.toSchema().toBER(false));
  }

  /** In DER's order of a set, since readers compute their digest over that. */
  private attributes(digest: Buffer): Attribute[] {
    return [
      new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
      new Attribute({ type: OID.messageDigest, values: [new OctetString({ valueHex: plain(digest) })] }),
      new Attribute({ type: OID.signingCertificateV2, values: [this.signingCertificate()] }),
    ].toSorted((a, b) => Buffer.compare(encoded(a), encoded(b)));
  }

  /** RFC 5035: SHA-256 of the certificate, its issuer and serial number. */
  private signingCertificate(): Sequence {
    const issuer = new Constructed({ idBlock: DIRECTORY_NAME, value: [this.certificate.issuer.toSchema()] });
    const issuerSerial = new Sequence({ value: [new Sequence({ value: [issuer] }), this.certificate.serialNumber] });
    const hash = new OctetString({ valueHex: plain(this.certificateHash) });
    const own = new Sequence({ value: [hash, issuerSerial] });
    return new Sequence({ value: [new Sequence({ value: [own] })] });
  }

  private importedKey(): Promise<webcrypto.CryptoKey> {
    const der = this.key.export({ type: 'pkcs8', format: 'der' });
    return webcrypto.subtle.importKey('pkcs8', der, RSA_SHA256, false, ['sign']);
  }
}

const encoded = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER(false));
