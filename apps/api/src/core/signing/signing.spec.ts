import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';
import { readSignature } from '../../../test/pdf-signature.js';
import { readConfig } from '../../config.js';
import { Paper } from '../pdf/index.js';
import { makeCertificate } from './certificate.js';
import { CmsSigner } from './cms-signer.js';
import { PdfSigning } from './pdf-signing.js';

const AT = new Date('2026-11-23T08:30:00Z');
const NOTE = { name: '启程大学', reason: '协议存证', location: '中国', contact: 'https://example.edu.cn', at: AT };
/** Content type, message digest, signing certificate v2; the time stands in the PDF instead. */
const PADES_ATTRIBUTES = ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4', '1.2.840.113549.1.9.16.2.47'];
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'qicheng-sign-'));
});
afterAll(() => rm(dir, { recursive: true }));

const configured = (files: object) => Object.assign(readConfig({ ...process.env, ...SECRETS }), files);
const SECRETS = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
  STORAGE_URL: 'file:///nowhere',
  SESSION_SECRET: 's'.repeat(32),
  DATA_KEYS: JSON.stringify({ k1: Buffer.alloc(32, 7).toString('base64') }),
  DATA_KEY_CURRENT: 'k1',
  LOOKUP_KEY: 'l'.repeat(32),
  SEAL_KEY: 'e'.repeat(32),
};

async function signingWithNewCertificate(): Promise<PdfSigning> {
  const { certificate, key } = await makeCertificate('启程大学', AT);
  const files = { CERTIFICATE_FILE: path.join(dir, 'c.pem'), SIGNING_KEY_FILE: path.join(dir, 'k.pem') };
  await writeFile(files.CERTIFICATE_FILE, certificate);
  await writeFile(files.SIGNING_KEY_FILE, key);
  return new PdfSigning(configured(files));
}

const onePage = () =>
  new Paper({ title: '样张', author: '启程大学', at: AT })
    .title('样张')
    .paragraph('一份样张。')
    .finish(() => '1');

it('makes a certificate in the name of a Chinese school, which may sign and nothing else', async () => {
  const { certificate } = await makeCertificate('启程大学', AT);
  const parsed = new X509Certificate(certificate);
  expect(parsed.subject).toBe('C=CN\nO=启程大学\nCN=启程大学');
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  expect([parsed.ca, parsed.publicKey.asymmetricKeyDetails?.modulusLength]).toEqual([false, 2048]);
  expect(new Date(parsed.validTo)).toEqual(new Date('2036-11-23T00:00:00Z'));
});

it('makes a PAdES B-B signature over the whole file that names its certificate, and a changed byte breaks it', async () => {
  const signing = await signingWithNewCertificate();
  const signed = await signing.sign(await onePage(), NOTE);
  const { signer, ...report } = await readSignature(signed);
  expect(report).toEqual({ valid: true, whole: true, subFilter: 'ETSI.CAdES.detached', attributes: PADES_ATTRIBUTES });
  expect(signer.subject).toContain('启程大学');
  expect(signed.toString('latin1')).toContain('/M (D:20261123');
  signed[signed.indexOf('/MediaBox') + 1] = 'm'.charCodeAt(0);
  expect((await readSignature(signed)).valid).toBe(false);
});

it('refuses a certificate that is not the key’s, and says in one line what is missing', async () => {
  const [mine, other] = [await makeCertificate('甲校', AT), await makeCertificate('乙校', AT)];
  expect(() => new CmsSigner({ certificate: mine.certificate, key: other.key })).toThrow('not the one of the key');
  const without = new PdfSigning(configured({ CERTIFICATE_FILE: undefined }));
  await expect(without.ready()).rejects.toThrow(/^缺少签章证书.*$/);
});
