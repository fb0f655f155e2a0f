import { createHash } from 'node:crypto';
import type { AgreementScan } from '@qicheng/contracts';
import { downloaded, evidenceHouse, mark, sealedByAll } from '../../../test/evidence-house.js';
import { readSignature } from '../../../test/pdf-signature.js';
import { pdfPages } from '../../../test/pdf-text.js';
import { strokePng } from '../../../test/png.js';
import { rowOf, sealing, signed } from '../../../test/sealing-house.js';
import { sendFile } from '../../../test/send-file.js';
import type { TestHouse } from '../../../test/test-app.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { EvidenceMaker } from './evidence-maker.js';

let house: TestHouse;
let remove: () => Promise<void>;
/** The agreement whose evidence is made first. */
let made: string;
/** One in which the centre stood in for the college. */
let stoodIn: string;
beforeAll(async () => ({ house, remove } = await evidenceHouse()));
afterAll(() => remove());

const historyOf = (id: string) =>
  house.sql<{ action: string; actor_role: string; changes: object[] }>(
    `select action, actor_role, changes from history where subject = 'agreement' and subject_id = $1 order by seq`,
    [id],
  );

it('is asked for with the last seal, and made once however often it is asked for', async () => {
  const { id, version } = await sealedByAll(house, 'studentA1');
  const asked = await house.sql<{ payload: object }>(
    `select payload from outbox_message where topic = 'agreement-evidence'`,
  );
  expect(asked).toEqual([{ payload: { agreementId: id } }]);
  const early = await downloaded(house, 'studentA1', `/api/my-agreements/${id}/evidence.pdf`);
  expect(early.status).toBe(409);
  const maker = house.app.get(EvidenceMaker);
  await Promise.all([maker.make(id), maker.make(id)]);
  await maker.make(id);
  const told = (await historyOf(id)).filter(({ action }) => action === 'evidence');
  expect(told).toHaveLength(1);
  expect(told[0]?.actor_role).toBe('SYSTEM');
  expect((await rowOf(house, id)).version).toBe(version);
  made = id;
});

it('tells who set each mark, as what and by which copy, and of the signer no more than all parties may know', async () => {
  const { id } = await sealing(house, 'studentA2');
  await signed(house, await rowOf(house, id), 'studentA2');
  const path = `/api/my-agreements/${id}/scans`;
  const scan = await sendFile<AgreementScan>(await house.as('studentA2'), path, strokePng(), '单位盖章页.png');
  await mark(house, 'collegeA', id, 'markEmployerSeal', { scanId: scan.body.id });
  await mark(house, 'centre', id, 'markCollegeSeal', { reason: '学院印章送修，由就业中心代为登记' });
  await mark(house, 'centre', id, 'markSchoolSeal');
  await house.app.get(EvidenceMaker).make(id);
  stoodIn = id;
  const { body } = await downloaded(house, 'employerA', `/api/agreements/${id}/evidence.pdf`);
  const text = pdfPages(body).join('');
  const [copy] = await house.sql<{ sha256: string }>('select sha256 from stored_file where id = $1', [
    scan.body.fileId,
  ]);
  for (const words of ['依据:单位盖章页.png', copy?.sha256 ?? '', '就业中心代学院登记', '127.0.*.*', '由学校留存'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/127\.0\.0\.1|lightMyRequest/);
});

it('is made once more when the agreement has ended, and the first stays genuine', async () => {
  const { id, evidenceFileId } = await rowOf(house, made);
  const first = (await downloaded(house, 'studentA1', `/api/my-agreements/${id}/evidence.pdf`)).body;
  const terminations = new TerminationFlow(house);
  const request = await terminations.agreed('studentA1', id);
  await terminations.approved(request.id);
  expect((await rowOf(house, id)).evidenceFileId).toBeNull();
  await house.app.get(EvidenceMaker).make(id);
  expect((await rowOf(house, id)).evidenceFileId).not.toBe(evidenceFileId);
  const { headers, body: last } = await downloaded(house, 'studentA1', `/api/my-agreements/${id}/evidence.pdf`);
  expect(decodeURIComponent(String(headers['content-disposition']))).toContain('已解约');
  expect(pdfPages(last)[0]).toContain('协议已经解约');
  const { body } = await sendFile<string>(house.nobody(), '/verify', first, '存证.pdf');
  expect(body).toContain('文件与签发时一致');
  expect(body).toContain('协议已经解约');
  const superseded = await house.sql(
    `select h.from_state, h.to_state from history h join destination d on d.id = h.subject_id
     where h.subject = 'destination' and h.action = 'supersede' and d.agreement_id = $1 /* scope:SYSTEM */`,
    [id],
  );
  expect(superseded).toEqual([{ from_state: 'APPROVED', to_state: 'SUPERSEDED' }]);
});

it('is signed as a whole, and goes to the three parties and nobody else', async () => {
  const { id, evidenceFileId } = await rowOf(house, stoodIn);
  const { status, headers, body } = await downloaded(house, 'studentA2', `/api/my-agreements/${id}/evidence.pdf`);
  expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(await readSignature(body)).toMatchObject({ valid: true, whole: true, subFilter: 'ETSI.CAdES.detached' });
  const [file] = await house.sql<{ sha256: string }>('select sha256 from stored_file where id = $1', [evidenceFileId]);
  expect(createHash('sha256').update(body).digest('hex')).toBe(file?.sha256);
  expect((await historyOf(id)).at(-1)?.changes).toEqual([{ field: 'evidence', from: null, to: file?.sha256 }]);
  const seen = async (person: string, list = 'agreements') =>
    (await downloaded(house, person, `/api/${list}/${id}/evidence.pdf`)).status;
  for (const person of ['collegeA', 'centre', 'employerA']) expect([person, await seen(person)]).toEqual([person, 200]);
  for (const person of ['collegeB', 'counsellorB', 'employerB'])
    expect([person, await seen(person)]).toEqual([person, 404]);
  expect(await seen('studentB1', 'my-agreements')).toBe(404);
});
