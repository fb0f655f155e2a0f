import { X509Certificate } from 'node:crypto';
import { Certificate, ContentInfo, SignedData } from 'pkijs';

/** What a reader makes of a PDF's only signature. */
export interface SignatureReport {
  /** Digest and signature fit the bytes and the certificate that the PDF carries. */
  readonly valid: boolean;
  readonly subFilter: string;
  /** The signature covers the whole file but itself. */
  readonly whole: boolean;
  /** Object identifiers of the signed attributes. */
  readonly attributes: readonly string[];
  readonly signer: X509Certificate;
}

/** Reads the signature of a PDF the way its readers do: by the byte range, independently of the code that made it. */
export async function readSignature(pdf: Buffer): Promise<SignatureReport> {
  const text = pdf.toString('latin1');
  const [from = 0, before = 0, after = 0, rest = 0] = (/\/ByteRange\s*\[([\d ]+)\]/.exec(text)?.[1] ?? '')
    .trim()
    .split(/ +/)
    .map(Number);
  const hex = text.slice(before + 1, after - 1);
  const der = Buffer.from(hex, 'hex');
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(der).buffer).content });
  const data = Buffer.concat([pdf.subarray(from, before), pdf.subarray(after, after + rest)]);
  const valid = await signed.verify({ signer: 0, data: new Uint8Array(data).buffer }).catch(() => false);
  const [certificate] = signed.certificates ?? [];
  if (!(certificate instanceof Certificate)) throw new Error('a signature without its certificate');
  return {
    valid,
    subFilter: /\/SubFilter\s*\/([\w.]+)/.exec(text)?.[1] ?? '',
    whole: from === 0 && after + rest === pdf.length,
    attributes: signed.signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type) ?? [],
    signer: new X509Certificate(Buffer.from(certificate.toSchema().toBER(false))),
  };
}
