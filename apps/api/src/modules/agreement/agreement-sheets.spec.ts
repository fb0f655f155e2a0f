import { createHash, randomUUID } from 'node:crypto';
import type { AgreementSheetView } from '@qicheng/contracts';
import { canonicalJson } from '@qicheng/domain';
import { agreementIn, approve, rowOf, signed } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const sheet = async (person: string, id: string) => {
  const reply = await (
    await house.as(person)
  ).get<AgreementSheetView>(`/api/${person.startsWith('student') ? 'my-agreements' : 'agreements'}/${id}/sheet`);
  return Object.assign(reply.body, { status: reply.status });
};
const said = (lines: AgreementSheetView['content']['partyB'], key: string) =>
  lines.find((line) => line.key === key)?.value;
const setting = async (key: string, value: string) => (await house.as('centre')).put(`/api/settings/${key}`, { value });

let id: string;
describe('the sheet of an agreement', () => {
  beforeAll(async () => {
    id = await agreementIn(house, 'studentA1');
  });

  it('shows what register, settings and clauses say while it may still change', async () => {
    await setting('schoolContact', '招生就业处');
    const { content, contentHash, verifyUrl, signature } = await sheet('studentA1', id);
    expect([contentHash, verifyUrl, signature, content.agreementNo]).toEqual([null, null, null, null]);
    expect(said(content.partyA, 'employerRegion')).toMatch(/河南.*金水/);
    expect(said(content.partyB, 'idNo')).toMatch(/^119\*{15}$/);
    expect(said(content.partyB, 'originRegion')).toMatch(/北京.*朝阳/);
    expect(said(content.partyB, 'className')).toBe('甲一班');
    expect(said(content.partyC, 'contact')).toBe('招生就业处');
    expect(content.clauses).toHaveLength(14);
  });

  it('stays as it was frozen, whatever changes afterwards', async () => {
    const frozen = await approve(house, id);
    const before = await sheet('counsellorA', id);
    expect(before.contentHash).toBe(frozen.contentHash);
    expect(createHash('sha256').update(canonicalJson(before.content)).digest('hex')).toBe(frozen.contentHash);
    await setting('schoolContact', '就业指导中心二部');
    await (
      await house.as('centre')
    ).put('/api/agreement-clauses', {
      baseVersion: 0,
      clauses: [{ title: '新条款', text: '只有一条的新条款。' }],
    });
    expect((await sheet('centre', id)).content).toEqual(before.content);
    const other = await sheet('studentA2', await agreementIn(house, 'studentA2'));
    expect([said(other.content.partyC, 'contact'), other.content.clauseVersion]).toEqual(['就业指导中心二部', 1]);
  });

  it('tells where to check it, and carries the signature once there is one', async () => {
    const frozen = await rowOf(house, id);
    const after = await signed(house, frozen, 'studentA1');
    const { agreementNo, contentHash } = frozen;
    expect(after.verifyUrl).toBe(`http://localhost:3000/verify/${agreementNo}?d=${contentHash?.slice(0, 16)}`);
    expect(after.signature).toMatch(/^data:image\/png;base64,iVBOR/);
    expect(after.signedOnScreenAt).not.toBeNull();
    expect(after).toEqual(expect.objectContaining({ marks: [expect.objectContaining({ kind: 'STUDENT_SIGNED' })] }));
  });

  it('is nobody else’s', async () => {
    for (const person of ['studentA2', 'counsellorB', 'collegeB']) expect((await sheet(person, id)).status).toBe(404);
    expect((await sheet('system', id)).status).toBe(403);
    expect((await sheet('collegeA', id)).status).toBe(200);
  });
});

describe('a company', () => {
  it('that invites learns nothing of the graduate before they answer', async () => {
    const invited = await agreementIn(house, 'studentA2', { state: 'INVITED', initiator: 'EMPLOYER' });
    const { content } = await sheet('employerA', invited);
    const open = content.partyB.filter(({ value }) => value !== '').map(({ key }) => key);
    expect(open).toEqual(['name', 'studentNo', 'collegeName', 'majorName']);
    expect(said((await sheet('studentA2', invited)).content.partyB, 'mobile')).toMatch(/^1380000/);
  });

  it('reads of an agreement that came to nothing what was frozen, or nothing of the graduate', async () => {
    const given = { state: 'VOID', previousAgreementId: randomUUID() } as const;
    const came = await agreementIn(house, 'studentA2', given);
    const { content } = await sheet('employerA', came);
    const open = content.partyB.filter(({ value }) => value !== '').map(({ key }) => key);
    expect(open).toEqual(['name', 'studentNo', 'collegeName', 'majorName']);
    const seenBy = async (person: string) => (await (await house.as(person)).get(`/api/agreements/${came}`)).body;
    expect((await seenBy('employerA')).previousAgreementId).toBeNull();
    expect((await seenBy('collegeA')).previousAgreementId).toBe(given.previousAgreementId);
    await house.sql(`/* scope:SYSTEM */ update agreement set state = 'VOID' where id = $1`, [id]);
    const frozen = (await sheet('employerA', id)).content;
    expect(said(frozen.partyB, 'mobile')).toMatch(/^1380000/);
    await house.sql(`/* scope:SYSTEM */ update student set mobile = '13900009999' where id = $1`, [
      house.world.students.studentA1,
    ]);
    expect((await sheet('employerA', id)).content).toEqual(frozen);
  });

  it('reads the whole sheet of its agreement under way, and none that was not shared or names another', async () => {
    const underWay = await agreementIn(house, 'studentB1');
    expect(said((await sheet('employerA', underWay)).content.partyB, 'mobile')).toMatch(/^1380000/);
    expect((await sheet('employerB', underWay)).status).toBe(404);
    const draft = await agreementIn(house, 'studentB2', { state: 'DRAFT', sharedWithEmployer: false });
    expect((await sheet('employerA', draft)).status).toBe(404);
  });
});

describe('what was frozen', () => {
  it.each([
    `update agreement_snapshot set content = '{}'`,
    'delete from agreement_snapshot',
    'truncate agreement_snapshot',
    `update agreement_signature set content_hash = ''`,
    'delete from agreement_signature',
    'truncate agreement_signature',
  ])('is kept by the database: %s', async (statement) => {
    await expect(house.sql(statement)).rejects.toThrow();
  });
});
