import { rename } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { evidenceHouse, sealedByAll } from '../../../test/evidence-house.js';
import { pngFrom, pngHeader, pngPixels } from '../../../test/png.js';
import { rowOf } from '../../../test/sealing-house.js';
import type { TestHouse } from '../../../test/test-app.js';
import { Config } from '../../config.js';
import { EvidenceAttempts } from './evidence-attempts.js';
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
const MINUTE = 60_000;
/** The last row's filter is none. */
const badPng = pngFrom([
  ['IHDR', pngHeader(30, 20)],
  ['IDAT', deflateSync(Object.assign(pngPixels(30, 20), { [19 * 121]: 9 }))],
  ['IEND', Buffer.alloc(0)],
]);
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
  await round();
  expect((await rowOf(house, second.id)).evidenceFileId).toBeNull();
  house.clock.advance(2 * MINUTE);
  await Promise.all([round(), round()]);
  await round();
  expect((await rowOf(house, second.id)).evidenceFileId).not.toBeNull();
  expect([await told(first.id), await told(second.id)]).toEqual([1, 1]);
  expect(await house.sql('select * from evidence_attempt')).toEqual([]);
});

it('waits longer after each failure, and tells the centre of one that fails again and again', async () => {
  const { id } = await sealedByAll(house, 'studentB1', 'collegeB');
  await house.sql(`/* scope:SYSTEM */ create function break_all() returns trigger language plpgsql as
    $$ begin raise 'broken'; end $$`);
  await house.sql(`/* scope:SYSTEM */ create trigger break_all before update on agreement
    for each row when (new.evidence_file_id is not null) execute function break_all()`);
  const notices = async () =>
    (await house.sql<{ link: string }>(`select link from notification where title like '协议存证文件%'`)).map(
      ({ link }) => link,
    );
  const tries = async () =>
    (await house.sql<{ tries: number }>('select tries from evidence_attempt where agreement_id = $1', [id]))[0]?.tries;
  for (let failures = 1; failures <= 6; failures++) {
    await round();
    await round();
    expect([await tries(), await notices()]).toEqual([failures, []]);
    house.clock.advance(2 ** failures * MINUTE);
  }
  await round();
  house.clock.advance(1440 * MINUTE);
  await round();
  expect([await tries(), await notices()]).toEqual([8, [`/agreements/${id}`]]);
  await house.sql('/* scope:SYSTEM */ drop trigger break_all on agreement');
});

it('is made of an agreement whose signature nothing can show', async () => {
  house.clock.reset();
  const { id } = await sealedByAll(house, 'studentB2', 'collegeB');
  await house.source.transaction(async (manager) => {
    await manager.query('set local session_replication_role = replica');
    await manager.query('update agreement_signature set image = $2 where agreement_id = $1', [id, badPng]);
  });
  await house.app.get(EvidenceAttempts).make(id);
  expect((await rowOf(house, id)).evidenceFileId).not.toBeNull();
});
