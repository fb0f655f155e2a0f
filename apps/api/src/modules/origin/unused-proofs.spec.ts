import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strokePng } from '../../../test/png.js';
import { sendFile } from '../../../test/send-file.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { Config } from '../../config.js';
import { UnusedProofs } from './unused-proofs.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const kept = () => house.sql<{ id: string; key: string }>('select id, key from stored_file order by created_at');

it('goes a day after it was sent in, unless a request names it', async () => {
  const student = await house.as('studentA1');
  for (const name of ['named.png', 'old.png', 'new.png'])
    await sendFile(student, '/api/origin-corrections/proofs', strokePng(), name);
  const [named, old, young] = await kept();
  const request = { field: 'ethnicity', claimedValue: '02', explanation: '户口本登记为另一民族' };
  await student.post('/api/origin-corrections', { ...request, proofFileId: named?.id });
  await house.sql(`update stored_file set created_at = now() - interval '25 hours' where id = any($1)`, [
    [named?.id, old?.id],
  ]);
  await house.sql(
    `insert into stored_file (key, name, mime, size, sha256, created_at)
     values ('letter/' || gen_random_uuid(), 'x', 'application/pdf', 1, '', now() - interval '1 year')`,
  );
  const fileOf = (key = '') => fileURLToPath(`${house.app.get(Config).STORAGE_URL}/${key}`);
  expect(await house.app.get(UnusedProofs).sweep()).toBe(1);
  expect((await kept()).map(({ id }) => id)).toEqual(expect.arrayContaining([named?.id, young?.id]));
  await expect(readFile(fileOf(old?.key))).rejects.toThrow('ENOENT');
  expect(await readFile(fileOf(named?.key))).toHaveLength(strokePng().length);
  expect(await house.app.get(UnusedProofs).sweep()).toBe(0);
  expect(house.gate.violations).toEqual([]);
});
