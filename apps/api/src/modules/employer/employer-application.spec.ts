import { act, applied, attachLicence, newcomer, register } from '../../../test/company-flow.js';
import { usccOf } from '../../../test/employers.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';

const REASON = '营业执照照片不清晰，请重新上传';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const centre = () => house.as('centre');
const entries = (uscc: string) =>
  house.sql<{ name: string; state: string; claimed: boolean }>(
    `/* scope:SYSTEM */ select name, state, claimed from employer where uscc = $1`,
    [uscc],
  );

describe('an application of a new company', () => {
  it('is filled in, sent in with the licence and granted: the company is in the library, its first user the ADMIN', async () => {
    const company = newcomer(60);
    const { client, id } = await applied(house, company);
    const { items } = (await (await centre()).get('/api/employer-applications?state=PENDING_REVIEW')).body;
    expect(items).toEqual([
      expect.objectContaining({ id, kind: 'NEW', name: company.values.name, applicantName: '郑小满' }),
    ]);
    expect((await (await centre()).get(`/api/employer-applications/${id}`)).body).toMatchObject({
      licenceName: '执照.png',
      registered: null,
      editable: false,
      offers: [{ action: 'approve' }, { action: 'return' }],
    });
    const licence = await (await centre()).get(`/api/employer-applications/${id}/licence`);
    expect([licence.status, licence.headers['content-type']]).toEqual([200, 'image/png']);
    expect((await act(await centre(), id, 'approve')).body).toMatchObject({ state: 'APPROVED' });
    const { employer, role } = (await client.get('/api/employer')).body;
    expect(role).toBe('ADMIN');
    expect(employer).toMatchObject({
      name: company.values.name,
      state: 'APPROVED',
      claimed: true,
      source: 'MANUAL',
      hasLicence: true,
      users: [{ name: '郑小满', role: 'ADMIN', me: true }],
      values: { legalPerson: '沈知远', hasPersonnelAuthority: 'false', establishedOn: '2015-03-18' },
    });
    const [{ initials }] = (await house.sql<{ initials: string }>(
      `/* scope:SYSTEM */ select initials from employer where id = $1`,
      [employer.id],
    )) as [{ initials: string }];
    expect(initials).toBe('xld60hkjyxgs');
    expect((await client.get('/api/notifications')).body.items).toEqual([
      expect.objectContaining({ title: '单位申请：已入驻' }),
    ]);
  });

  it('goes nowhere unfinished, without the licence, or in an older version', async () => {
    const company = newcomer(60);
    const { client } = await register(house, company, { values: { name: company.values.name } });
    const { id, version } = (await client.get('/api/employer')).body.application;
    expect((await act(client, id, 'submit')).body.detail).toMatch('营业执照');
    expect((await attachLicence(client, id, Buffer.from('<html>'))).body.code).toBe('FILE_REFUSED');
    await attachLicence(client, id);
    expect((await act(client, id, 'submit')).body.code).toBe('INCOMPLETE');
    const path = `/api/employer-applications/${id}`;
    expect((await client.put(path, { version, values: {} })).body.code).toBe('STALE');
    const saved = await client.put(path, { version: version + 1, values: { ...company.values, industry: '教育' } });
    expect(saved.body).toMatchObject({ version: version + 2, values: { industry: '42' }, licenceName: '执照.png' });
    expect((await act(client, id, 'submit')).status).toBe(200);
    expect((await client.put(path, { version: version + 3, values: {} })).body.code).toBe('NOT_NOW');
    expect((await attachLicence(client, id)).body.code).toBe('NOT_NOW');
  });

  it('comes back with a reason, and may be taken back and sent in again', async () => {
    const { client, id } = await applied(house, newcomer(60));
    expect((await act(await centre(), id, 'return')).body.code).toBe('INCOMPLETE');
    expect((await act(await centre(), id, 'return', REASON)).body).toMatchObject({ state: 'REJECTED' });
    const { application } = (await client.get('/api/employer')).body;
    expect(application).toMatchObject({ state: 'REJECTED', reviewReason: REASON, editable: true });
    expect((await act(client, id, 'submit')).body).toMatchObject({ state: 'PENDING_REVIEW' });
    expect((await act(client, id, 'withdraw')).body).toMatchObject({ state: 'DRAFT' });
    const steps = await house.sql<{ action: string }>(
      `select action from history where subject = 'employer-application' order by seq`,
    );
    expect(steps.map(({ action }) => action)).toEqual(['open', 'licence', 'submit', 'return', 'submit', 'withdraw']);
  });

  it('is nobody else’s business', async () => {
    const { id } = await applied(house, newcomer(60));
    const stranger = await house.as('employerA');
    for (const path of [`/api/employer-applications/${id}`, `/api/employer-applications/${id}/licence`])
      expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.put(`/api/employer-applications/${id}`, { version: 1, values: {} })).status).toBe(404);
    expect((await attachLicence(stranger, id)).status).toBe(404);
    const step = { version: 3, reason: REASON };
    for (const action of ['approve', 'withdraw'])
      expect((await stranger.post(`/api/employer-applications/${id}/actions/${action}`, step)).status).toBe(404);
    expect((await stranger.get('/api/employer-applications')).body.total).toBe(0);
    expect((await (await house.as('counsellorA')).get(`/api/employer-applications/${id}`)).status).toBe(403);
  });

  it('becomes another kind with another credit code', async () => {
    const { client } = await register(house, newcomer(60));
    const save = async (uscc: string) => {
      const { id, version } = (await client.get('/api/employer')).body.application;
      return (await client.put(`/api/employer-applications/${id}`, { version, values: { uscc } })).body;
    };
    expect(await save(usccOf(3))).toMatchObject({ kind: 'CLAIM', uscc: usccOf(3) });
    expect(await save(usccOf(1))).toMatchObject({ kind: 'JOIN', name: '甲启航科技有限公司', registered: null });
    expect(await save(usccOf(61))).toMatchObject({ kind: 'NEW', uscc: usccOf(61), employerId: null });
    expect(await save('919')).toMatchObject({ kind: 'NEW', uscc: usccOf(61), values: { uscc: '919' } });
  });
});

describe('an application to claim an entry', () => {
  it('fills the entry and keeps its former name', async () => {
    const company = { ...newcomer(60, '丙新名称制造有限公司'), uscc: usccOf(3) };
    company.values.uscc = usccOf(3);
    const { client } = await register(house, company);
    const { id, version, kind } = (await client.get('/api/employer')).body.application;
    expect(kind).toBe('CLAIM');
    await client.put(`/api/employer-applications/${id}`, { version, values: { name: company.values.name } });
    await attachLicence(client, id);
    await act(client, id, 'submit');
    expect((await act(await centre(), id, 'approve')).status).toBe(200);
    expect((await client.get('/api/employer')).body.employer).toMatchObject({
      id: house.world.employers.employerC,
      name: company.values.name,
      formerNames: ['丙未认领制造有限公司'],
      claimed: true,
    });
  });

  it('is what a new company’s becomes when a student has typed it in meanwhile', async () => {
    const company = newcomer(60);
    const { client, id } = await applied(house, company);
    const added = { name: '学生写的名称有限公司', uscc: company.uscc };
    const { body } = await (await house.as('studentA1')).post('/api/employers', added);
    expect((await act(await centre(), id, 'approve')).status).toBe(200);
    expect((await client.get('/api/employer')).body.employer).toMatchObject({
      id: body.id,
      name: company.values.name,
      formerNames: [added.name],
      state: 'APPROVED',
    });
  });
});

describe('an application to join', () => {
  const colleague = { ...newcomer(60), uscc: usccOf(1), values: { ...newcomer(60).values, uscc: usccOf(1) } };

  it('is the company’s ADMIN’s to decide, not a recruiter’s, and needs no licence', async () => {
    const { client, id } = await applied(house, colleague);
    const admin = await house.as('employerA');
    expect((await admin.get('/api/employer')).body.joining).toEqual([
      expect.objectContaining({ id, applicantName: '郑小满', kind: 'JOIN' }),
    ]);
    expect((await admin.get('/api/notifications')).body.items[0].title).toBe('有同事申请加入单位');
    expect((await act(admin, id, 'withdraw')).body.code).toBe('NOT_NOW');
    expect((await act(admin, id, 'approve')).status).toBe(200);
    expect((await client.get('/api/employer')).body.role).toBe('RECRUITER');
    const second = await applied(house, { ...colleague, mobile: '13920099999', email: 'second@mail.example' });
    expect((await client.get('/api/employer')).body.joining).toEqual([]);
    expect((await client.get(`/api/employer-applications/${second.id}`)).status).toBe(404);
    expect((await act(await house.as('employerA'), second.id, 'return', '不是本单位人员')).status).toBe(200);
  });

  it('is out of another company’s reach', async () => {
    const { id } = await applied(house, colleague);
    expect((await (await house.as('employerB')).get(`/api/employer-applications/${id}`)).status).toBe(404);
    const step = { version: 2 };
    const reply = await (await house.as('employerB')).post(`/api/employer-applications/${id}/actions/approve`, step);
    expect(reply.status).toBe(404);
    expect((await act(await centre(), id, 'approve')).status).toBe(200);
  });
});

describe('an application to change certified data', () => {
  it('keeps the old name among the former ones, and running ones apart', async () => {
    const admin = await house.as('employerA');
    const { id, version, values, kind } = (await admin.post('/api/employer/change')).body;
    expect([kind, values.legalPerson]).toEqual(['CHANGE', '沈知远']);
    expect((await admin.post('/api/employer/change')).body.id).toBe(id);
    const path = `/api/employer-applications/${id}`;
    expect((await admin.put(path, { version, values: { contactName: '周大年' } })).body.code).toBe('INVALID');
    const renamed = { name: '甲启航智能科技有限公司', uscc: usccOf(70) };
    expect((await admin.put(path, { version, values: renamed })).body).toMatchObject({ values: renamed });
    expect((await act(admin, id, 'submit')).body.detail).toMatch('营业执照');
    await attachLicence(admin, id);
    expect((await act(admin, id, 'submit')).status).toBe(200);
    expect((await act(admin, id, 'approve')).body.code).toBe('NOT_NOW');
    expect((await entries(usccOf(1)))[0]).toMatchObject({ name: '甲启航科技有限公司' });
    expect((await act(await centre(), id, 'approve')).status).toBe(200);
    expect((await admin.get('/api/employer')).body).toMatchObject({
      application: null,
      employer: { ...renamed, formerNames: ['甲启航科技有限公司'] },
    });
  });

  it('is refused for a code that another company has', async () => {
    const admin = await house.as('employerA');
    const { id, version } = (await admin.post('/api/employer/change')).body;
    await admin.put(`/api/employer-applications/${id}`, { version, values: { uscc: usccOf(2) } });
    await attachLicence(admin, id);
    await act(admin, id, 'submit');
    expect((await act(await centre(), id, 'approve')).body.code).toBe('DUPLICATE');
  });
});
