import type { Loose } from '../../../test/client.js';
import { agreementIn, approve, rowOf, signed } from '../../../test/sealing-house.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import type { Agreement } from './agreement.entity.js';

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await testHouse();
  const values = {
    employerName: '甲启航科技有限公司',
    acceptArchive: 'true',
    archiveReceiverName: '郑州市人才交流中心',
  };
  id = await agreementIn(house, 'studentA1', { values });
});
afterAll(() => house.close());

const act = async (person: string, action: string, reason?: string) => {
  const { version } = await rowOf(house, id);
  return (await house.as(person)).post(`/api/agreements/${id}/actions/${action}`, { version, reason });
};
const standing = async () => {
  const { marks, nextMark, state } = await rowOf(house, id);
  return [state, marks.map(({ kind }) => kind).at(-1), nextMark];
};
const newest = async (person: string) =>
  (await (await house.as(person)).get<Loose>('/api/notifications')).body.items[0]?.body;
type Step = [person: string, action: string, after: [string, string | undefined, Agreement['nextMark']]];

describe('the seals of a company that keeps no files', () => {
  it('begin with the signature', async () => {
    const agreement = await approve(house, id);
    expect(await standing()).toEqual(['SEALING', undefined, 'STUDENT_SIGNED']);
    expect((await act('collegeA', 'markEmployerSeal')).body.code).toBe('NOT_NOW');
    await signed(house, agreement, 'studentA1');
    expect(await standing()).toEqual(['SEALING', 'STUDENT_SIGNED', 'EMPLOYER_SEALED']);
    expect((await act('collegeA', 'undoMark', '签名不能撤销的测试')).body.code).toBe('NOT_NOW');
  });

  it.each<Step>([
    ['collegeA', 'markEmployerSeal', ['SEALING', 'EMPLOYER_SEALED', 'AGENCY_SEALED']],
    ['collegeA', 'markAgencySeal', ['SEALING', 'AGENCY_SEALED', 'COLLEGE_SEALED']],
    ['collegeA', 'undoMark', ['SEALING', 'EMPLOYER_SEALED', 'AGENCY_SEALED']],
    ['collegeA', 'markAgencySeal', ['SEALING', 'AGENCY_SEALED', 'COLLEGE_SEALED']],
    ['collegeA', 'markCollegeSeal', ['SEALING', 'COLLEGE_SEALED', 'SCHOOL_SEALED']],
    ['collegeA', 'undoMark', ['SEALING', 'AGENCY_SEALED', 'COLLEGE_SEALED']],
  ])('go on when %s does %s', async (person, action, after) => {
    expect((await act(person, action, action === 'undoMark' ? '盖错了印章，重新核对' : undefined)).status).toBe(200);
    expect(await standing()).toEqual(after);
  });

  it('are set by the centre in a college’s place with a reason only, which all are told', async () => {
    expect((await act('centre', 'markCollegeSeal')).body.code).toBe('INCOMPLETE');
    const reason = '学院印章送修，由就业中心代为核对登记';
    expect((await act('centre', 'markCollegeSeal', reason)).status).toBe(200);
    expect((await rowOf(house, id)).marks.map(({ role }) => role)).toEqual([
      'STUDENT',
      'COLLEGE_ADMIN',
      'COLLEGE_ADMIN',
      'CENTRE_ADMIN',
    ]);
    const [told] = await house.sql<{ reason: string; role: string }>(
      `select reason, actor_role as role from history where subject_id = $1 and action = 'markCollegeSeal' order by seq desc limit 1`,
      [id],
    );
    expect(told).toEqual({ reason, role: 'CENTRE_ADMIN' });
    for (const person of ['studentA1', 'employerA', 'counsellorA', 'collegeA', 'centre'])
      expect([person, await newest(person)]).toEqual([person, expect.stringContaining(reason)]);
    expect((await act('centre', 'markSchoolSeal')).status).toBe(200);
    expect(await standing()).toEqual(['SIGNED', 'SCHOOL_SEALED', null]);
  });

  it('stay on the sheet, which is still the frozen one', async () => {
    const { contentHash, agreementNo } = await rowOf(house, id);
    const { body } = await (await house.as('employerA')).get(`/api/agreements/${id}/sheet`);
    expect(body).toMatchObject({ contentHash, state: 'SIGNED', content: { agreementNo } });
    expect(body.marks).toHaveLength(5);
  });
});
