import type { ReviewBatchResult } from '@qicheng/contracts';
import { mark } from '../../../test/evidence-house.js';
import { rowOf, sealing, signed } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import type { Agreement } from './agreement.entity.js';

let house: TestHouse;
/** Signed by the graduate; stamped by the company; not signed yet; of the other college. */
let ready: Agreement;
let stamped: Agreement;
let unsigned: Agreement;
let foreign: Agreement;
beforeAll(async () => {
  house = await testHouse();
  [ready, stamped, foreign] = [
    await sealing(house, 'studentA1'),
    await sealing(house, 'studentA2'),
    await sealing(house, 'studentB1'),
  ];
  unsigned = await sealing(house, 'studentB2');
  await signed(house, ready, 'studentA1');
  await signed(house, stamped, 'studentA2');
  await signed(house, foreign, 'studentB1');
  await mark(house, 'collegeA', stamped.id, 'markEmployerSeal');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const batch = async (person: string, action: string, chosen: readonly Agreement[], reason?: string) => {
  const rows = await Promise.all(chosen.map(({ id }) => rowOf(house, id)));
  const items = rows.map(({ id, version }) => ({ id, version }));
  const reply = await (
    await house.as(person)
  ).post<ReviewBatchResult[]>('/api/agreements/batch', { action, items, reason });
  return reply.body.map(({ id, done, message }) => [chosen.findIndex((one) => one.id === id), done, message]);
};
const nextMarks = async (...chosen: Agreement[]) =>
  Promise.all(chosen.map(async ({ id }) => (await rowOf(house, id)).nextMark));

it('marks what a college may mark, and tells of each other one why not', async () => {
  expect(await batch('collegeA', 'markEmployerSeal', [ready, stamped, foreign])).toEqual([
    [0, true, null],
    [1, false, '已标记单位盖章'],
    [2, false, expect.stringContaining('没有找到')],
  ]);
  expect(await batch('collegeB', 'markEmployerSeal', [unsigned, foreign])).toEqual([
    [0, false, '学生还没有在线签名，请先提醒学生签名'],
    [1, true, null],
  ]);
  expect(await nextMarks(ready, stamped, foreign, unsigned)).toEqual([
    'COLLEGE_SEALED',
    'COLLEGE_SEALED',
    'COLLEGE_SEALED',
    'STUDENT_SIGNED',
  ]);
});

it('seals for the school what the colleges have sealed, and nothing that is older than it was seen', async () => {
  expect(await batch('collegeA', 'markAgencySeal', [ready])).toEqual([[0, false, '这份协议不需要人事代理机构盖章']]);
  expect(await batch('collegeA', 'markCollegeSeal', [ready, stamped])).toEqual([
    [0, true, null],
    [1, true, null],
  ]);
  const stale = await (
    await house.as('centre')
  ).post<ReviewBatchResult[]>('/api/agreements/batch', {
    action: 'markSchoolSeal',
    items: [{ id: ready.id, version: 1 }],
  });
  expect(stale.body[0]?.done).toBe(false);
  expect(await batch('centre', 'markSchoolSeal', [ready, foreign, stamped, unsigned])).toEqual([
    [0, true, null],
    [1, false, '还没有标记学院盖章，请等学院办理'],
    [2, true, null],
    [3, false, '还没有标记学院盖章，请等学院办理'],
  ]);
  expect((await rowOf(house, ready.id)).state).toBe('SIGNED');
  expect((await rowOf(house, foreign.id)).state).toBe('SEALING');
});

it('lets the centre stand in for a college only with a reason, and no college or counsellor for the centre', async () => {
  expect((await batch('centre', 'markCollegeSeal', [foreign]))[0]?.[1]).toBe(false);
  expect(await batch('centre', 'markCollegeSeal', [foreign], '学院印章送修，由就业中心代为登记')).toEqual([
    [0, true, null],
  ]);
  for (const person of ['collegeB', 'counsellorB'])
    expect((await batch(person, 'markSchoolSeal', [foreign]))[0]?.[1]).toBe(false);
});
