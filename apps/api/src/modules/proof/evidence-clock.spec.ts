import { rename } from 'node:fs/promises';
import { evidenceHouse, sealedByAll } from '../../../test/evidence-house.js';
import { rowOf } from '../../../test/sealing-house.js';
import type { TestHouse } from '../../../test/test-app.js';
import { Config } from '../../config.js';
import { EvidenceClock } from './evidence-clock.js';
import { EvidenceMaker } from './evidence-maker.js';

let house: TestHouse;
let remove: () => Promise<void>;
beforeAll(async () => ({ house, remove } = await evidenceHouse()));
afterAll(() => remove());

const told = async (id: string) =>
  (
    await house.sql<{ action: string }>(
      `select action from history where subject = 'agreement' and subject_id = $1 and action = 'evidence'`,
      [id],
    )
  ).length;
const round = () => house.app.get(EvidenceClock).tick();

it('makes what could not be made without a certificate, once there is one, whatever else fails', async () => {
  const certificate = house.app.get(Config).CERTIFICATE_FILE!;
  await rename(certificate, `${certificate}.away`);
  const [first, second] = [await sealedByAll(house, 'studentA1'), await sealedByAll(house, 'studentA2')];
  await expect(house.app.get(EvidenceMaker).make(first.id)).rejects.toThrow('签章证书不能使用');
  await round();
  expect((await rowOf(house, first.id)).evidenceFileId).toBeNull();

  await rename(`${certificate}.away`, certificate);
  await house.sql(`/* scope:SYSTEM */ create function break_one() returns trigger language plpgsql as
    $$ begin if new.id = '${second.id}' then raise 'broken'; end if; return new; end $$`);
  await house.sql(
    '/* scope:SYSTEM */ create trigger break_one before update on agreement for each row execute function break_one()',
  );
  await round();
  expect((await rowOf(house, first.id)).evidenceFileId).not.toBeNull();
  expect((await rowOf(house, second.id)).evidenceFileId).toBeNull();

  await house.sql('/* scope:SYSTEM */ drop trigger break_one on agreement');
  await Promise.all([round(), round()]);
  await round();
  expect((await rowOf(house, second.id)).evidenceFileId).not.toBeNull();
  expect([await told(first.id), await told(second.id)]).toEqual([1, 1]);
});
