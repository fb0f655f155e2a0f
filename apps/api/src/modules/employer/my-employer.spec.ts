import { act, admitted, applied, newcomer } from '../../../test/company-flow.js';
import { usccOf } from '../../../test/employers.js';
import { renewableHouse, type RenewableHouse } from '../../../test/renewable-house.js';

let house: RenewableHouse;
beforeAll(async () => {
  house = await renewableHouse();
});
beforeEach(() => house.renew());
afterAll(() => house.close());

const company = newcomer(60);
const ofSame = (serial: number) => ({ ...newcomer(serial), uscc: company.uscc, values: company.values });
type Colleague = Awaited<ReturnType<typeof withColleague>>;

/** A company with an ADMIN and a RECRUITER. */
async function withColleague() {
  const { client: admin, employerId } = await admitted(house, company);
  const { client: recruiter, id } = await applied(house, ofSame(61));
  await act(admin, id, 'approve');
  const { users } = (await admin.get('/api/employer')).body.employer as { users: { id: string; me: boolean }[] };
  const idOf = (me: boolean) => users.find((user) => user.me === me)!.id;
  return { admin, recruiter, employerId, adminId: idOf(true), recruiterId: idOf(false) };
}

describe('a company’s profile', () => {
  it('changes without review where nothing is certified', async () => {
    const { client } = await admitted(house, company);
    const edit = async (values: object, behind = 0) => {
      const { version } = (await client.get('/api/employer')).body.employer;
      return client.patch('/api/employer', { version: version - behind, values });
    };
    expect((await edit({ officeAddress: '滨江路 8 号', contactPhone: '0571-88889999' })).body).toMatchObject({
      values: { officeAddress: '滨江路 8 号', contactPhone: '0571-88889999' },
      timeline: expect.arrayContaining([expect.objectContaining({ label: '单位更新资料' })]),
    });
    expect((await edit({ officeAddress: '别处' }, 1)).body.code).toBe('STALE');
    expect((await edit({ name: '别的名称有限公司' })).body).toMatchObject({
      code: 'INVALID',
      fields: [{ field: 'name' }],
    });
    // Otherwise a recruiter could do without the seal of the agency that keeps the files.
    expect((await edit({ hasPersonnelAuthority: 'true' })).body).toMatchObject({
      code: 'INVALID',
      fields: [{ field: 'hasPersonnelAuthority' }],
    });
    expect((await edit({ contactMobile: '1' })).body).toMatchObject({ fields: [{ field: 'contactMobile' }] });
    expect((await edit({ state: 'APPROVED' })).body.code).toBe('INVALID');
    expect((await edit({ legalPerson: '' })).body).toMatchObject({
      code: 'INVALID',
      fields: [{ field: 'legalPerson' }],
    });
  });
});

describe('a change of certified data', () => {
  it('is discarded by an ADMIN, while nobody reads it, and another may begin', async () => {
    const { admin, recruiter } = await withColleague();
    const { id, version } = (await admin.post('/api/employer/change')).body;
    const discard = `/api/employer-applications/${id}/actions/discard`;
    expect((await recruiter.post(discard, { version })).status).toBe(404);
    expect((await admin.post(discard, { version: version + 1 })).body.code).toBe('STALE');
    expect((await admin.post(discard, { version })).body).toMatchObject({ state: 'DISCARDED' });
    expect((await admin.get('/api/employer')).body.application).toBeNull();
    const writing = { version: version + 1, values: { name: '作废后更名有限公司' } };
    expect((await admin.put(`/api/employer-applications/${id}`, writing)).body.code).toBe('NOT_NOW');
    expect((await admin.post('/api/employer/change')).body.id).not.toBe(id);
  });
});

describe('a company’s people', () => {
  let one: Colleague;
  beforeEach(async () => {
    one = await withColleague();
  });
  const user = (id: string) => `/api/employer/users/${id}`;

  it('are the ADMIN’s to manage, within the company only', async () => {
    expect((await one.recruiter.put(user(one.adminId), { role: 'RECRUITER' })).status).toBe(403);
    expect((await one.recruiter.delete(user(one.adminId))).status).toBe(403);
    expect((await one.recruiter.post('/api/employer/change')).status).toBe(403);
    const stranger = await house.as('employerA');
    expect((await stranger.put(user(one.recruiterId), { role: 'ADMIN' })).status).toBe(404);
    expect((await stranger.delete(user(one.recruiterId))).status).toBe(404);
    expect((await one.admin.put(user(one.recruiterId), { role: 'ADMIN' })).status).toBe(204);
    expect((await one.recruiter.get('/api/employer')).body.role).toBe('ADMIN');
  });

  it('always have an ADMIN, also when two step back at the same time', async () => {
    expect((await one.admin.put(user(one.adminId), { role: 'RECRUITER' })).body.code).toBe('NOT_NOW');
    expect((await one.admin.delete(user(one.adminId))).body.code).toBe('NOT_NOW');
    await one.admin.put(user(one.recruiterId), { role: 'ADMIN' });
    const replies = await Promise.all([
      one.admin.put(user(one.adminId), { role: 'RECRUITER' }),
      one.recruiter.put(user(one.recruiterId), { role: 'RECRUITER' }),
    ]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
  });

  it('who are let go lose their sessions, and may apply elsewhere', async () => {
    expect((await one.admin.delete(user(one.recruiterId))).status).toBe(204);
    expect((await one.recruiter.get('/api/employer')).status).toBe(401);
    await one.recruiter.post('/api/auth/login', {
      portal: 'employer',
      account: ofSame(61).mobile,
      password: 'Green-harbour-77',
    });
    expect((await one.recruiter.get('/api/employer')).body).toMatchObject({ employer: null, application: null });
    const opened = await one.recruiter.post('/api/employer-applications', { uscc: usccOf(3) });
    expect(opened.body).toMatchObject({ kind: 'CLAIM', state: 'DRAFT', editable: true, name: '丙未认领制造有限公司' });
    expect((await one.recruiter.post('/api/employer-applications', { uscc: usccOf(1) })).body.code).toBe('NOT_NOW');
    expect((await one.admin.post('/api/employer-applications', { uscc: usccOf(1) })).body.code).toBe('NOT_NOW');
    const { timeline, users } = (await one.admin.get('/api/employer')).body.employer;
    expect(users).toHaveLength(1);
    expect(timeline[0]).toMatchObject({ label: '成员离开', changes: [{ label: '成员' }] });
  });

  it('go on with what another ADMIN has begun, who sees it no longer once let go', async () => {
    await one.admin.put(user(one.recruiterId), { role: 'ADMIN' });
    const { id } = (await one.admin.post('/api/employer/change')).body;
    await one.recruiter.delete(user(one.adminId));
    const { application } = (await one.recruiter.get('/api/employer')).body;
    expect(application).toMatchObject({ id, kind: 'CHANGE', editable: true });
    const renamed = { version: application.version, values: { name: '新来更名科技有限公司' } };
    expect((await one.recruiter.put(`/api/employer-applications/${id}`, renamed)).status).toBe(200);
    const login = { portal: 'employer', account: company.mobile, password: 'Green-harbour-77' };
    await one.admin.post('/api/auth/login', login);
    expect((await one.admin.get(`/api/employer-applications/${id}`)).status).toBe(404);
    expect((await one.admin.post('/api/employer-applications', { uscc: usccOf(3) })).status).toBe(200);
  });
});
