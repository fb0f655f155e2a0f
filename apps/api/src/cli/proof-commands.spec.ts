import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evidenceHouse, withEvidence } from '../../test/evidence-house.js';
import type { TestHouse } from '../../test/test-app.js';
import { writeCertificate } from './certificate.js';
import { verifyEverything } from './verify-everything.js';

let house: TestHouse;
let remove: () => Promise<void>;
let dir: string;
const said: string[] = [];
beforeAll(async () => {
  ({ house, remove } = await evidenceHouse());
  dir = await mkdtemp(path.join(tmpdir(), 'qicheng-command-'));
  for (const channel of ['log', 'error'] as const)
    jest.spyOn(console, channel).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
});
afterEach(() => said.splice(0));
afterAll(async () => {
  jest.restoreAllMocks();
  await rm(dir, { recursive: true });
  await remove();
});

it('makes a certificate in the school’s name for its owner only, and never over another', async () => {
  const files = [path.join(dir, 'certificate.pem'), path.join(dir, 'key.pem')];
  expect(await writeCertificate(house.source, files)).toBe(0);
  expect(new X509Certificate(await readFile(files[0] ?? '')).subject).toContain('启程大学');
  for (const file of files) expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(writeCertificate(house.source, files)).rejects.toThrow('EEXIST');
  await expect(writeCertificate(house.source, [])).rejects.toThrow('usage');
});

it('checks history, contents, signatures and evidence together: one line for each fault, exit code 1', async () => {
  const { id } = await withEvidence(house, 'studentA1');
  expect([await verifyEverything(house.source), said.splice(0)]).toEqual([
    0,
    ['history, agreements, signatures and evidence files intact'],
  ]);
  await house.source.transaction(async (manager) => {
    await manager.query('set local session_replication_role = replica');
    await manager.query(`update agreement_signature set image = set_bit(image, 400, 1 - get_bit(image, 400))`);
    await manager.query(`update history set actor_name = '别人' where subject = 'agreement' and action = 'evidence'`);
  });
  expect(await verifyEverything(house.source)).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(new RegExp(`^ROW_CHANGED history \\d+ \\(agreement ${id}\\)$`)),
    `SIGNATURE_CHANGED agreement ${id} (1)`,
  ]);
});
