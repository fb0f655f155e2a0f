import { KeyObject, randomBytes, webcrypto } from 'node:crypto';
import { BitString, Integer, PrintableString, Sequence, Set as Asn1Set, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, RelativeDistinguishedNames } from 'pkijs';
import { CRYPTO_ENGINE, RSA_SHA256 } from './crypto-engine.js';

/** A certificate and its private key, both PEM. */
export interface CertificatePair {
  readonly certificate: string;
  readonly key: string;
}

const OID = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  commonName: '2.5.4.3',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
} as const;
/** digitalSignature and nonRepudiation: the two bits of X.509 that signing documents takes. */
const SIGNS_DOCUMENTS = new Uint8Array([0xc0]);

/** A self-signed RSA-2048 certificate in the name of `organisation` (any script), valid from `from` for so many years. */
export async function makeCertificate(organisation: string, from: Date, years = 10): Promise<CertificatePair> {
  const rsa = { ...RSA_SHA256, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const { publicKey, privateKey } = await webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const certificate = new Certificate({ version: 2, serialNumber: serialNumber() });
  certificate.issuer = certificate.subject = nameOf(organisation);
  certificate.notBefore.value = from;
  certificate.notAfter.value = new Date(Date.UTC(from.getUTCFullYear() + years, from.getUTCMonth(), from.getUTCDate()));
  certificate.extensions = [basicConstraints(), keyUsage()];
  await certificate.subjectPublicKeyInfo.importKey(publicKey, CRYPTO_ENGINE);
  await certificate.sign(privateKey, 'SHA-256', CRYPTO_ENGINE);
  return {
    certificate: pem('CERTIFICATE', Buffer.from(certificate.toSchema(true).toBER(false))),
    key: KeyObject.from(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** A name of three parts, each in a set of its own, as X.501 orders them from the country down. */
function nameOf(organisation: string): RelativeDistinguishedNames {
  const parts = [
    new AttributeTypeAndValue({ type: OID.country, value: new PrintableString({ value: 'CN' }) }),
    new AttributeTypeAndValue({ type: OID.organisation, value: new Utf8String({ value: organisation }) }),
    new AttributeTypeAndValue({ type: OID.commonName, value: new Utf8String({ value: organisation }) }),
  ];
  const name = new Sequence({ value: parts.map((part) => new Asn1Set({ value: [part.toSchema()] })) });
  return RelativeDistinguishedNames.fromBER(name.toBER(false));
}

const basicConstraints = () =>
  new Extension({
    extnID: OID.basicConstraints,
    critical: true,
    extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(false),
  });

const keyUsage = () =>
  new Extension({
    extnID: OID.keyUsage,
    critical: true,
    extnValue: new BitString({ valueHex: SIGNS_DOCUMENTS.buffer, unusedBits: 6 }).toBER(false),
  });

/** Positive and never the same twice: 15 random bytes after one that is neither zero nor negative. */
const serialNumber = () => new Integer({ valueHex: new Uint8Array([0x4c, ...randomBytes(15)]).buffer });

const pem = (label: string, der: Buffer) =>
  `-----BEGIN ${label}-----\n${der.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END ${label}-----\n`;
