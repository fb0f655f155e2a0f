import type { ProofView } from '@qicheng/contracts';
import { evidenceHouse, mark, sealedByAll } from '../../../test/evidence-house.js';
import { rowOf, sealing } from '../../../test/sealing-house.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import type { TestHouse } from '../../../test/test-app.js';
import type { Agreement } from '../agreement/index.js';

let house: TestHouse;
let remove: () => Promise<void>;
/** Waits for its signature. */
let pending: Agreement;
beforeAll(async () => {
  ({ house, remove } = await evidenceHouse());
  pending = await sealing(house, 'studentB1');
});
afterAll(() => remove());

const check = async (no: string | null, digest: string | null) =>
  (await house.nobody().get<ProofView>(`/api/verify/${no}?d=${digest}`)).body;
const page = async (url: string) => (await house.nobody().get<string>(url)).body;

it('follows an agreement from its approval to its end, and knows paper of an earlier revision', async () => {
  const first = await sealing(house, 'studentA2');
  const paper = first.contentHash?.slice(0, 16) ?? '';
  expect(await check(first.agreementNo, paper)).toMatchObject({ verdict: 'PENDING', revision: 1, signedAt: null });
  await mark(house, 'collegeA', first.id, 'sendBack', { reason: '工作地点填写有误' });
  expect(await check(first.agreementNo, paper)).toMatchObject({ verdict: 'VOID', revision: 1 });
  const { id, agreementNo, contentHash } = await sealedByAll(house, 'studentA1');
  const valid = await check(agreementNo?.toLowerCase() ?? '', contentHash?.toUpperCase() ?? '');
  expect(valid).toMatchObject({ verdict: 'VALID', contentHash, student: '测*', school: '启程大学' });
  expect(JSON.stringify(valid)).not.toContain('测试');
  const terminations = new TerminationFlow(house);
  const request = await terminations.agreed('studentA1', id);
  expect(await check(agreementNo, contentHash)).toMatchObject({ verdict: 'VALID' });
  await terminations.approved(request.id);
  const { endedAt } = await rowOf(house, id);
  expect(await check(agreementNo, contentHash)).toMatchObject({
    verdict: 'TERMINATED',
    endedAt: endedAt?.toISOString(),
  });
});

it('answers a wrong number and a wrong digest alike, and nothing to fewer than 16 digits', async () => {
  const { agreementNo, contentHash } = pending;
  const digest = contentHash ?? '';
  const wrong = digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  const answers = [
    await check('9999920273999999X', digest),
    await check(agreementNo, wrong),
    await check(agreementNo, digest.slice(0, 15)),
    await check(agreementNo, '%25'.repeat(16)),
  ];
  for (const answer of answers)
    expect({ ...answer, agreementNo: '' }).toEqual({
      verdict: 'UNKNOWN',
      agreementNo: '',
      revision: null,
      contentHash: null,
      student: null,
      employer: null,
      school: null,
      signedAt: null,
      endedAt: null,
    });
});

it('has pages without script that say the same, escaped', async () => {
  const { agreementNo, contentHash } = pending;
  const shown = await page(`/verify/${agreementNo}?d=${contentHash}`);
  for (const words of ['签章尚未完成', agreementNo, contentHash, '测*']) expect(shown).toContain(words);
  expect(shown).not.toMatch(/<script|测试|138\d{8}/);
  expect(await page('/verify/%3Cb%3E?d=%22%3E%3Ci%3E')).not.toMatch(/<b>|<i>/);
  expect(await page('/verify')).toContain('按编号核验');
  expect(await page('/')).toContain('href="/verify"');
  const asked = await house.nobody().get(`/verify?no=${agreementNo}&d=${contentHash}`);
  expect([asked.status, asked.headers['location']]).toEqual([302, `/verify/${agreementNo}?d=${contentHash}`]);
});

it('lets one address check so often and no more, on the page as well', async () => {
  const url = `/verify/${pending.agreementNo}?d=${pending.contentHash}`;
  const replies = await Promise.all(Array.from({ length: 70 }, () => house.nobody().get<string>(url)));
  const refused = replies.find(({ status }) => status === 429);
  expect(refused?.body).toContain('操作过于频繁');
  expect(refused?.headers['retry-after']).toMatch(/^\d+$/);
  expect((await house.nobody().get(`/api${url}`)).status).toBe(429);
});

it('never touched a scoped table without its scope', () => expect(house.gate.violations).toEqual([]));
