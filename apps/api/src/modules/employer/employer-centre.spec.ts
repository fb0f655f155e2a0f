import { usccOf } from '../../../test/employers.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';

const REASON = '经核实与工商登记不一致';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const centre = () => house.as('centre');
const read = async (id: string) => (await (await centre()).get(`/api/employers/${id}`)).body;

describe('the centre’s own entry', () => {
  const enter = async (values: object, reason: string | undefined = REASON) =>
    (await centre()).post('/api/employers/entries', { values, reason });

  it('is verified at once, and needs its name and code only', async () => {
    const { status, body } = await enter({ name: '青山教育科技(杭州)有限公司', uscc: usccOf(80).toLowerCase() });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: '青山教育科技（杭州）有限公司',
      state: 'APPROVED',
      source: 'MANUAL',
      claimed: false,
      verifiedAt: expect.any(String),
    });
    expect(body.timeline[0]).toMatchObject({ label: '就业中心新增单位', reason: REASON });
  });

  it('is refused without a reason, where it is unsound, and for a code that the library has', async () => {
    const sound = { name: '青山教育科技有限公司', uscc: usccOf(80) };
    expect((await enter(sound, '短')).body.code).toBe('INVALID');
    expect((await enter({ ...sound, contactMobile: '1' })).body.fields).toMatchObject([{ field: 'contactMobile' }]);
    const known = (await enter({ ...sound, uscc: usccOf(1) })).body;
    expect(known).toMatchObject({ code: 'DUPLICATE', fields: [{ field: 'uscc' }] });
    expect(known.detail).toContain('甲启航科技有限公司');
    expect(
      (await (await house.as('collegeA')).post('/api/employers/entries', { values: sound, reason: REASON })).status,
    ).toBe(403);
  });
});

describe('the users of a company', () => {
  const userOf = async (employerId: string) => (await read(employerId)).users[0] as { id: string; role: string };
  const setRole = async (employerId: string, key: string, role: string) =>
    (await centre()).put(`/api/employers/${employerId}/users/${key}`, { role, reason: REASON });
  const letGo = async (employerId: string, key: string) =>
    (await centre()).post(`/api/employers/${employerId}/users/${key}/departure`, { reason: REASON });

  it('are the centre’s to let go with a reason, also the last one, who is told and signed out', async () => {
    const { employerA, employerB } = house.world.employers;
    const { id } = await userOf(employerA);
    const person = await house.as('employerA');
    expect((await letGo(employerB, id)).status).toBe(404);
    expect((await setRole(employerA, id, 'RECRUITER')).body.code).toBe('NOT_NOW');
    expect((await letGo(employerA, id)).status).toBe(204);
    expect((await person.get('/api/employer')).status).toBe(401);
    const { users, timeline, claimed } = await read(employerA);
    expect([users, claimed]).toEqual([[], false]);
    expect(timeline[0]).toMatchObject({ label: '成员离开', reason: REASON });
    const [told] = await house.sql<{ body: string }>(`select body from notification where account_id = $1`, [id]);
    expect(told?.body).toContain(REASON);
  });

  it('never stay behind without an ADMIN', async () => {
    const { employerA, employerB } = house.world.employers;
    const [admin, recruiter] = [await userOf(employerA), await userOf(employerB)];
    await house.sql(`update account set employer_id = $2, employer_role = 'RECRUITER' where id = $1`, [
      recruiter.id,
      employerA,
    ]);
    expect((await letGo(employerA, admin.id)).body.code).toBe('NOT_NOW');
    expect((await setRole(employerA, recruiter.id, 'ADMIN')).status).toBe(204);
    expect((await letGo(employerA, admin.id)).status).toBe(204);
    expect(await userOf(employerA)).toMatchObject({ id: recruiter.id, role: 'ADMIN' });
  });
});
