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
const step = async (id: string, action: string, reason?: string) => {
  const { version } = await read(id);
  return (await centre()).post(`/api/employers/${id}/actions/${action}`, { version, ...(reason && { reason }) });
};
const merge = async (id: string, intoId: string) => {
  const { version } = await read(id);
  return (await centre()).post(`/api/employers/${id}/merge`, { version, intoId, reason: REASON });
};

/** An agreement between a graduate and a company, as it stands in the table. */
async function agreement(student: 'studentA1' | 'studentA2' | 'studentB1', employerId: string, state: string) {
  const [row] = await house.sql<{ id: string }>(
    `/* scope:SYSTEM */ insert into agreement (student_id, name, student_no, grad_year, education_level, college_id, major_id, class_id,
       employer_id, employer_name, initiator, state, shared_with_employer)
     select id, name, student_no, grad_year, education_level, college_id, major_id, class_id, $2, '甲启航科技有限公司', 'EMPLOYER', $3, true
     from student where id = $1 returning id`,
    [house.world.students[student], employerId, state],
  );
  return row!.id;
}
const employerOf = (id: string) =>
  house.sql(`/* scope:SYSTEM */ select employer_id, state, version from agreement where id = $1`, [id]);

describe('a student’s addition', () => {
  const add = async (name: string, uscc: string) =>
    (await house.as('studentA1')).post('/api/employers', { name, uscc });

  it('is an entry at once, which waits for the centre', async () => {
    const { status, body } = await add('青山 教育科技(杭州)有限公司', usccOf(80).toLowerCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: '青山教育科技（杭州）有限公司',
      uscc: usccOf(80),
      verified: false,
      claimed: false,
      created: true,
    });
    const { items } = (await (await centre()).get('/api/employers?state=UNVERIFIED')).body;
    expect(items).toEqual([expect.objectContaining({ id: body.id, source: 'STUDENT' })]);
    expect((await step(body.id, 'verify')).body).toMatchObject({ state: 'APPROVED' });
    expect(await read(body.id)).toMatchObject({ source: 'MANUAL', verifiedAt: expect.any(String) });
  });

  it('of a known code is the known entry, also when two add it at the same time', async () => {
    expect((await add('随便写的名称', usccOf(1))).body).toMatchObject({
      name: '甲启航科技有限公司',
      verified: true,
      created: false,
    });
    const replies = await Promise.all([add('青山教育科技有限公司', usccOf(80)), add('青山教育有限公司', usccOf(80))]);
    expect(replies[0].body.id).toBe(replies[1].body.id);
  });

  it('is refused when it is no company’s name or code, or one that the centre has stopped', async () => {
    expect((await add('某公司待定', usccOf(80))).body).toMatchObject({ code: 'INVALID', fields: [{ field: 'name' }] });
    const bad = await add('青山教育科技有限公司', `${usccOf(80).slice(0, 16)}00`);
    expect(bad.body).toMatchObject({ code: 'INVALID', fields: [{ field: 'uscc' }] });
    await step(house.world.employers.employerC, 'suspend', REASON);
    expect((await add('丙未认领制造有限公司', usccOf(3))).body.code).toBe('NOT_NOW');
    expect((await (await centre()).post('/api/employers', {})).status).toBe(403);
  });

  it('is limited', async () => {
    const replies = [];
    for (let serial = 80; serial <= 100; serial += 1)
      replies.push((await add('青山教育科技有限公司', usccOf(serial))).status);
    expect([replies.filter((status) => status === 200).length, replies.at(-1)]).toEqual([20, 429]);
  });
});

describe('the library', () => {
  it('is found by name, initials, code, state and claim', async () => {
    const names = async (query: string) =>
      (await (await centre()).get(`/api/employers?${query}`)).body.items.map(({ name }: { name: string }) => name);
    expect(await names('claimed=false')).toEqual(['丙未认领制造有限公司']);
    expect(await names('keyword=贸易')).toEqual(['乙远帆贸易有限公司']);
    expect(await names('keyword=yyf')).toEqual(['乙远帆贸易有限公司']);
    expect(await names(`keyword=${usccOf(1).toLowerCase()}`)).toEqual(['甲启航科技有限公司']);
    expect(await names('state=MERGED')).toEqual([]);
    expect((await (await centre()).get('/api/employers?pageSize=2&page=2')).body).toMatchObject({ total: 3, page: 2 });
  });

  it('gives an agreement its defaults', async () => {
    const { employerA } = house.world.employers;
    const { body } = await (await house.as('studentA1')).get(`/api/employers/${employerA}/defaults`);
    expect(body).toMatchObject({ claimed: true, verified: true, values: { legalPerson: '沈知远', uscc: usccOf(1) } });
    expect(body.inviteDays).toBe(5);
    expect(body.values).not.toHaveProperty('contactMobile');
    expect(body.values).not.toHaveProperty('contactEmail');
    const own = (await (await house.as('employerA')).get(`/api/employers/${employerA}/defaults`)).body;
    expect(own.values).toMatchObject({ contactMobile: '13910000001', contactEmail: 'hr1@mail.example' });
    await (await centre()).put('/api/settings/inviteDays', { value: 9 });
    expect((await (await house.as('employerA')).get(`/api/employers/${employerA}/defaults`)).body.inviteDays).toBe(9);
  });

  it('is the centre’s to correct: with a reason, soundly, in the latest version', async () => {
    const { employerC, employerA } = house.world.employers;
    const edit = async (body: object) => (await centre()).patch(`/api/employers/${employerC}`, body);
    const { version } = await read(employerC);
    const values = { name: '丙更名制造有限公司', industry: '制造业' };
    expect((await edit({ version, values })).body.code).toBe('INVALID');
    expect((await edit({ version, values: { uscc: '123' }, reason: REASON })).body.fields[0].field).toBe('uscc');
    expect((await edit({ version, values: { uscc: usccOf(1) }, reason: REASON })).body.code).toBe('DUPLICATE');
    const { body } = await edit({ version, values, riskFlags: ['ABNORMAL'], reason: REASON });
    expect(body).toMatchObject({ name: values.name, formerNames: ['丙未认领制造有限公司'], riskFlags: ['ABNORMAL'] });
    expect(body.timeline[0]).toMatchObject({ label: '就业中心修改', reason: REASON });
    expect((await edit({ version, values, reason: REASON })).body.code).toBe('STALE');
    expect((await (await house.as('collegeA')).get(`/api/employers/${employerA}`)).status).toBe(403);
  });

  it('is stopped and opened with a reason; the company is told', async () => {
    const { employerA } = house.world.employers;
    expect((await step(employerA, 'suspend')).body.code).toBe('INCOMPLETE');
    expect((await step(employerA, 'blacklist', REASON)).body).toMatchObject({ state: 'BLACKLISTED' });
    const company = await house.as('employerA');
    expect((await company.get('/api/notifications')).body.items[0].title).toMatch('黑名单');
    expect((await company.get('/api/employer')).body.employer).toMatchObject({ state: 'BLACKLISTED', offers: [] });
    expect((await step(employerA, 'reinstate', REASON)).body).toMatchObject({ state: 'APPROVED' });
  });

  it('verifies nobody by opening it again', async () => {
    const client = await house.as('studentA1');
    const { id } = (await client.post('/api/employers', { name: '青山教育科技有限公司', uscc: usccOf(80) })).body;
    await step(id, 'suspend', REASON);
    expect((await step(id, 'reinstate', REASON)).body).toMatchObject({ state: 'UNVERIFIED' });
  });

  it('tells graduates and reviewers of running agreements when a company is stopped', async () => {
    const { employerA } = house.world.employers;
    const signed = await agreement('studentA1', employerA, 'SIGNED');
    await agreement('studentA2', employerA, 'DRAFT');
    await agreement('studentB1', employerA, 'VOID');
    await step(employerA, 'suspend', REASON);
    const told = async (person: string) => (await (await house.as(person)).get('/api/notifications')).body.items;
    expect(await told('studentA1')).toEqual([
      expect.objectContaining({ title: '签约单位状态变为“停用”', link: `/agreements/${signed}` }),
    ]);
    expect(await told('studentA2')).toHaveLength(1);
    expect(await told('studentB1')).toEqual([]);
    expect(await told('collegeB')).toEqual([]);
    for (const person of ['counsellorA', 'collegeA'])
      expect(await told(person)).toEqual([
        expect.objectContaining({
          body: expect.stringContaining('有 1 份协议'),
          link: `/agreements?state=ALL&employer=${usccOf(1)}`,
        }),
      ]);
  });
});

describe('a merged company', () => {
  it('hands its agreements and people over, and leads to its target', async () => {
    const { employerA, employerB } = house.world.employers;
    const signed = await agreement('studentA1', employerA, 'SIGNED');
    const invited = await agreement('studentA2', employerA, 'INVITED');
    const twice = await agreement('studentB1', employerA, 'INVITED');
    const kept = await agreement('studentB1', employerB, 'INVITED');
    const people = await house.as('employerA');
    expect((await merge(employerA, employerB)).body).toMatchObject({ state: 'MERGED' });
    expect(await employerOf(signed)).toEqual([{ employer_id: employerB, state: 'SIGNED', version: 2 }]);
    expect(await employerOf(invited)).toEqual([{ employer_id: employerB, state: 'INVITED', version: 2 }]);
    expect(await employerOf(twice)).toEqual([{ employer_id: employerB, state: 'INVITE_WITHDRAWN', version: 3 }]);
    expect(await employerOf(kept)).toEqual([{ employer_id: employerB, state: 'INVITED', version: 1 }]);
    expect((await people.get('/api/employer')).body).toMatchObject({ role: 'ADMIN', employer: { id: employerB } });
    expect(await read(employerA)).toMatchObject({ mergedIntoId: employerB, mergedIntoName: '乙远帆贸易有限公司' });
    expect(await read(employerB)).toMatchObject({ formerNames: ['甲启航科技有限公司'], agreements: 4 });
    expect((await (await house.as('studentA1')).get(`/api/employers/${employerA}/defaults`)).status).toBe(404);
    const lookUp = await house.nobody('employer').post('/api/employer-registrations/lookup', { uscc: usccOf(1) });
    expect(lookUp.body).toEqual({ kind: 'JOIN', name: '乙远帆贸易有限公司' });
    const told = await house.sql(
      `select subject, action from history where actor_role = 'CENTRE_ADMIN' order by subject, action`,
    );
    expect(told).toEqual([
      { subject: 'account', action: 'follow-employer' },
      ...['follow-employer', 'follow-employer', 'follow-employer', 'withdrawInvite'].map((action) => ({
        subject: 'agreement',
        action,
      })),
      { subject: 'employer', action: 'merge' },
      { subject: 'employer', action: 'take-over' },
    ]);
  });

  it('goes into another, sound one only', async () => {
    const { employerA, employerB } = house.world.employers;
    expect((await merge(employerA, employerA)).body.code).toBe('NOT_NOW');
    expect((await merge(employerA, crypto.randomUUID())).body.code).toBe('NOT_NOW');
    await step(employerB, 'suspend', REASON);
    expect((await merge(employerA, employerB)).body.code).toBe('NOT_NOW');
  });

  it('cannot be merged both ways at once', async () => {
    const { employerA, employerB } = house.world.employers;
    const replies = await Promise.all([merge(employerA, employerB), merge(employerB, employerA)]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});
