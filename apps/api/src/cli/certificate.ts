import { writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { makeCertificate } from '../core/signing/index.js';
import { UnitOfWork } from '../core/work/index.js';
import { HistoryWriter } from '../core/history/index.js';
import { SettingService } from '../modules/setting/index.js';

/** Only the owner reads them. */
const PRIVATE = { mode: 0o600, flag: 'wx' } as const;

/**
 * Writes a new self-signed certificate in the school's name and its key into two files; never over an existing one, since
 * a lost key cannot be made again. The key is written first: a certificate without its key would look complete.
 */
export async function writeCertificate(source: DataSource, [certificateFile, keyFile]: string[]): Promise<number> {
  if (!certificateFile || !keyFile) throw new Error('用法 / usage: certificate <certificate file> <key file>');
  const work = new UnitOfWork(source);
  const schoolName = await new SettingService(work, new HistoryWriter(work)).get('schoolName');
  const { certificate, key } = await makeCertificate(schoolName, new Date());
  await writeFile(keyFile, key, PRIVATE);
  await writeFile(certificateFile, certificate, PRIVATE);
  console.log(`certificate of ${schoolName} written`);
  return 0;
}
