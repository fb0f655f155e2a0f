import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AgreementScan, ProofView } from '@qicheng/contracts';
import { downloaded, evidenceHouse, withEvidence } from '../../../test/evidence-house.js';
import { strokePng } from '../../../test/png.js';
import { sealing } from '../../../test/sealing-house.js';
import { sendFile } from '../../../test/send-file.js';
import { PDF, TerminationFlow } from '../../../test/termination-flow.js';
import type { TestHouse } from '../../../test/test-app.js';
import { verifyHistory } from '../../core/history/index.js';
import { Storage } from '../../core/storage/index.js';
import type { Agreement } from '../agreement/index.js';
import { verifyProof } from './verify-proof.js';

let house: TestHouse;
let remove: () => Promise<void>;
let agreement: Agreement;
beforeAll(async () => {
  ({ house, remove } = await evidenceHouse());
  agreement = await withEvidence(house, 'studentA1');
});
afterAll(() => remove());

/** Runs a statement as somebody who owns the database and has switched its triggers off. */
const tamper = (statement: string) =>
  house.source.transaction(async (manager) => {
    await manager.query('set local session_replication_role = replica');
    await manager.query(`/* scope:SYSTEM */ ${statement}`);
  });
const faults = async () => (await verifyProof(house.source, house.app.get(Storage))).map(({ what }) => what);
const verdict = async () => {
  const { agreementNo, contentHash } = agreement;
  return (await house.nobody().get<ProofView>(`/api/verify/${agreementNo}?d=${contentHash}`)).body.verdict;
};

/** Another first digit, and the same one again when done twice. */
const flip = (column: string) =>
  `${column} = overlay(${column} placing translate(left(${column}, 1), '0123456789abcdef', 'fedcba9876543210') from 1 for 1)`;
const flipBit = (column: string) => `${column} = set_bit(${column}, 400, 1 - get_bit(${column}, 400))`;
const inHistory = (field: string) =>
  `update history set changes = jsonb_set(changes, path, to_jsonb(translate(left(changes #>> path, 1), '0123456789abcdef',
    'fedcba9876543210') || substr(changes #>> path, 2)))
   from (select h.id as row, array[(o - 1)::text, 'to'] as path from history h, jsonb_array_elements(h.changes) with ordinality x(c, o)
     where h.subject = 'agreement' and c ->> 'field' = '${field}') place where history.id = place.row`;

it('finds nothing where nothing was touched', async () => {
  expect(await faults()).toEqual([]);
  expect(await verdict()).toBe('VALID');
});

it.each([
  [
    'a word of the frozen content',
    `update agreement_snapshot set content = translate(content, '软硬', '硬软')`,
    ['SNAPSHOT_CHANGED'],
  ],
  [
    'its digest',
    `update agreement_snapshot set ${flip('content_hash')}`,
    ['SNAPSHOT_CHANGED', 'SNAPSHOT_NOT_RECORDED', 'SNAPSHOT_MISSING', 'AGREEMENT_HASH', 'SIGNATURE_CONTENT'],
  ],
  [
    'the agreement’s digest',
    `update agreement set ${flip('content_hash')} where content_hash is not null`,
    ['AGREEMENT_HASH'],
  ],
  ['the approving history row', inHistory('contentHash'), ['SNAPSHOT_NOT_RECORDED', 'SNAPSHOT_MISSING']],
  ['the signature’s picture', `update agreement_signature set ${flipBit('image')}`, ['SIGNATURE_CHANGED']],
  [
    'the picture’s digest',
    `update agreement_signature set ${flip('image_sha256')}`,
    ['SIGNATURE_CHANGED', 'SIGNATURE_NOT_RECORDED', 'SIGNATURE_MISSING'],
  ],
  ['what was signed', `update agreement_signature set ${flip('content_hash')}`, ['SIGNATURE_CONTENT']],
  ['the signing history row', inHistory('signature'), ['SIGNATURE_NOT_RECORDED', 'SIGNATURE_MISSING']],
  [
    'the registered digest of the evidence',
    `update stored_file set ${flip('sha256')} where key like 'agreement-evidence/%'`,
    ['EVIDENCE_NOT_RECORDED', 'EVIDENCE_MISSING', 'EVIDENCE_BYTES'],
  ],
  [
    'who approved, in the history',
    `update history set actor_name = reverse(actor_name) where subject = 'agreement' and action = 'approve'`,
    [],
  ],
  ['the evidence’s history row', inHistory('evidence'), ['EVIDENCE_NOT_RECORDED', 'EVIDENCE_MISSING']],
  [
    'a point of the signature’s drawing',
    `update agreement_signature set drawing = jsonb_set(drawing, '{strokes,0,points,0,x}',
      to_jsonb(1000 - (drawing #>> '{strokes,0,points,0,x}')::numeric))`,
    ['SIGNATURE_CHANGED'],
  ],
])('finds %s changed, and the public page says so', async (_what, statement, expected) => {
  await tamper(statement);
  expect(await faults()).toEqual(expected);
  expect(await verdict()).toBe('ALTERED');
  if (statement.includes('update history'))
    expect((await verifyHistory(house.source, process.env['SEAL_KEY'] ?? '', []))[0]?.what).toBe('ROW_CHANGED');
  await tamper(statement);
  expect(await faults()).toEqual([]);
});

const inMark = (place: number, key: string, value: string) =>
  `marks = jsonb_set(marks, '{${place},${key}}', '"${value}"')`;

it.each([
  ['the state', `state = 'TERMINATED'`, ['AGREEMENT_STATE']],
  ['an earlier state', `state = 'SEALING'`, ['AGREEMENT_STATE']],
  ['who set a seal', inMark(1, 'byName', '冒名者'), ['AGREEMENT_MARKS']],
  ['as what a seal was set', inMark(1, 'role', 'CENTRE_ADMIN'), ['AGREEMENT_MARKS']],
  ['when a seal was set', inMark(2, 'at', '2026-01-01T00:00:00.000Z'), ['AGREEMENT_MARKS']],
  ['the role of a seal', `marks = marks #- '{1,role}'`, ['AGREEMENT_MARKS']],
  ['a seal less', 'marks = marks - 1', ['AGREEMENT_MARKS']],
  ['a seal twice', 'marks = marks || (marks -> 0)', ['AGREEMENT_MARKS']],
  ['the day of signing', `signed_at = signed_at - interval '1 day'`, ['AGREEMENT_TIMES']],
  ['an end that never was', 'ended_at = now()', ['AGREEMENT_TIMES']],
  [
    'a copy that nobody sent in',
    `scans = jsonb_build_array(jsonb_build_object('fileId', evidence_file_id, 'revision', 1))`,
    ['SCAN_NOT_RECORDED'],
  ],
])('finds %s in the agreement itself, where its history tells otherwise', async (_what, change, expected) => {
  const kept = 'state, marks, signed_at, ended_at, scans';
  await house.sql('drop table if exists kept');
  await house.sql(`/* scope:SYSTEM */ create table kept as select id, ${kept} from agreement`);
  await tamper(`update agreement set ${change} where evidence_file_id is not null`);
  expect(await faults()).toEqual(expected);
  expect(await verdict()).toBe('ALTERED');
  await tamper(`update agreement a set (${kept}) = (select ${kept} from kept where kept.id = a.id)`);
  expect(await faults()).toEqual([]);
  expect(await verdict()).toBe('VALID');
});

it('believes no agreement that says of itself that it is signed', async () => {
  const { id, agreementNo, contentHash } = await sealing(house, 'studentB1');
  await tamper(`update agreement set state = 'SIGNED', signed_at = now() where id = '${id}'`);
  expect(await faults()).toEqual(['AGREEMENT_STATE', 'AGREEMENT_TIMES']);
  const { body } = await house.nobody().get<ProofView>(`/api/verify/${agreementNo}?d=${contentHash}`);
  expect(body.verdict).toBe('ALTERED');
  await tamper(`update agreement set state = 'SEALING', signed_at = null where id = '${id}'`);
  expect(await faults()).toEqual([]);
});

it('finds a changed byte of an uploaded file, and one whose history was never told', async () => {
  const storage = house.app.get(Storage);
  const terminations = new TerminationFlow(house);
  const request = await terminations.filled('studentA1', agreement.id);
  await terminations.attach('studentA1', request.id);
  const { id } = await sealing(house, 'studentB2');
  const path = `/api/my-agreements/${id}/scans`;
  const scan = await sendFile<AgreementScan>(await house.as('studentB2'), path, strokePng(), '盖章页.png');
  expect(await faults()).toEqual([]);

  const files = await house.sql<{ key: string }>(
    `select key from stored_file where key like 'termination/%' or key like 'agreement-scan/%' order by key desc`,
  );
  for (const { key } of files) await storage.put(key, Readable.from(['something else']));
  expect(await faults()).toEqual(['FILE_BYTES', 'FILE_BYTES']);
  const refused = { code: 'UNAVAILABLE', detail: expect.stringContaining('不一致') };
  expect((await (await house.as('centre')).get(`/api/agreements/${id}/scans/${scan.body.id}`)).body).toMatchObject(
    refused,
  );
  const letter = `/api/terminations/${request.id}/files/LETTER`;
  expect((await (await house.as('studentA1')).get(letter)).body).toMatchObject(refused);
  await storage.put(files[0]?.key ?? '', Readable.from([PDF]));
  await storage.put(files[1]?.key ?? '', Readable.from([strokePng()]));
  expect(await faults()).toEqual([]);

  const offer = `update termination set offer_file_id = (select id from stored_file where key = '${files[1]?.key}')`;
  await tamper(offer);
  expect(await faults()).toEqual(['FILE_NOT_RECORDED']);
  await tamper('update termination set offer_file_id = null');
});

it('finds a changed byte of a stored evidence file, which is not handed out any more', async () => {
  const storage = house.app.get(Storage);
  const [file] = await house.sql<{ key: string }>('select key from stored_file where id = $1', [
    agreement.evidenceFileId,
  ]);
  const key = file?.key ?? '';
  const issued = await buffer(await storage.get(key));
  const altered = Buffer.from(issued);
  altered[500] = (altered[500] ?? 0) ^ 1;
  expect(await uploaded(issued)).toContain('文件与签发时一致');
  expect(await uploaded(altered)).toContain('文件不是签发的原件');
  await storage.put(key, Readable.from([altered]));
  expect(await faults()).toEqual(['EVIDENCE_BYTES']);
  expect(await verdict()).toBe('ALTERED');
  expect((await downloaded(house, 'centre', `/api/agreements/${agreement.id}/evidence.pdf`)).status).toBe(503);
  await storage.put(key, Readable.from([issued]));
  expect(await faults()).toEqual([]);
  expect(await verdict()).toBe('VALID');
});

it('does not judge an agreement while its evidence file cannot be read', async () => {
  const get = jest.spyOn(house.app.get(Storage), 'get').mockRejectedValue(new Error('storage is away'));
  const { agreementNo, contentHash } = agreement;
  const reply = await house.nobody().get<{ code: string }>(`/api/verify/${agreementNo}?d=${contentHash}`);
  expect([reply.status, reply.body.code]).toEqual([503, 'UNAVAILABLE']);
  get.mockRestore();
  expect(await verdict()).toBe('VALID');
});

const uploaded = async (pdf: Buffer) => (await sendFile<string>(house.nobody(), '/verify', pdf, '存证.pdf')).body;
