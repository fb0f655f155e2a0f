import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCertificate } from '../src/core/signing/index.js';
import { type Agreement } from '../src/modules/agreement/index.js';
import { EvidenceMaker } from '../src/modules/proof/index.js';
import { rowOf, sealing, signed } from './sealing-house.js';
import { testHouse, type TestHouse } from './test-app.js';
import type { World } from './world.js';

/** A house that can sign evidence, with a certificate of its own; `remove` closes it and takes the files away. */
export async function evidenceHouse(): Promise<{ house: TestHouse; remove: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'qicheng-certificate-'));
  const env = { CERTIFICATE_FILE: path.join(dir, 'c.pem'), SIGNING_KEY_FILE: path.join(dir, 'k.pem') };
  const { certificate, key } = await makeCertificate('启程大学', new Date());
  await writeFile(env.CERTIFICATE_FILE, certificate);
  await writeFile(env.SIGNING_KEY_FILE, key);
  const house = await testHouse(env);
  return {
    house,
    remove: async () => {
      await house.close();
      await rm(dir, { recursive: true });
    },
  };
}

/** An agreement that a student, of college A unless said otherwise, has signed by hand and everybody has sealed. */
export async function sealedByAll(
  house: TestHouse,
  key: keyof World['students'],
  college = 'collegeA',
): Promise<Agreement> {
  const { id } = await sealing(house, key);
  await signed(house, await rowOf(house, id), key);
  await mark(house, college, id, 'markEmployerSeal');
  await mark(house, college, id, 'markCollegeSeal');
  await mark(house, 'centre', id, 'markSchoolSeal');
  return rowOf(house, id);
}

/** Does one step of the sealing as a member of staff. */
export async function mark(house: TestHouse, person: string, id: string, action: string, more = {}): Promise<void> {
  const { version } = await rowOf(house, id);
  const reply = await (await house.as(person)).post(`/api/agreements/${id}/actions/${action}`, { version, ...more });
  if (reply.status !== 200) throw new Error(`${action}: ${reply.status} ${JSON.stringify(reply.body)}`);
}

/** Makes the evidence as the worker does; returns the row with its file. */
export async function withEvidence(house: TestHouse, key: keyof World['students']): Promise<Agreement> {
  const { id } = await sealedByAll(house, key);
  await house.app.get(EvidenceMaker).make(id);
  return rowOf(house, id);
}

/** The bytes of a download. */
export async function downloaded(house: TestHouse, person: string, url: string) {
  const client = await house.as(person);
  const reply = await house.app.inject({
    method: 'GET',
    url,
    headers: { 'x-portal': client.portal, 'sec-fetch-site': 'same-origin', cookie: client.cookieHeader() },
  });
  return { status: reply.statusCode, headers: reply.headers, body: reply.rawPayload };
}
