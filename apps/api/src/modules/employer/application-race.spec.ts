import { act, admitted, applied, newcomer } from '../../../test/company-flow.js';
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

describe('two companies with one credit code', () => {
  it('have one winner, also when both are granted at the same time', async () => {
    const company = newcomer(60);
    const other = { ...company, mobile: '13920099999', email: 'other@mail.example' };
    const ids = [(await applied(house, company)).id, (await applied(house, other)).id];
    const staff = await centre();
    const replies = await Promise.all(ids.map((id) => act(staff, id, 'approve')));
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await entries(company.uscc)).toHaveLength(1);
    const [people] = await house.sql<{ count: string }>(
      `select count(*) from account where employer_id is not null and employer_role = 'ADMIN'`,
    );
    expect(people).toEqual({ count: '3' });
    const lost = ids[replies.findIndex(({ status }) => status === 409)]!;
    expect((await act(staff, lost, 'return', REASON)).body).toMatchObject({ state: 'REJECTED' });
  });

  it('let the second one join after it is sent in again', async () => {
    const company = newcomer(60);
    const other = await applied(house, { ...company, mobile: '13920099999', email: 'other@mail.example' });
    const { client: admin } = await admitted(house, company);
    await act(await centre(), other.id, 'return', REASON);
    await act(other.client, other.id, 'submit');
    expect((await other.client.get('/api/employer')).body.application).toMatchObject({
      kind: 'JOIN',
      registered: null,
    });
    expect((await act(admin, other.id, 'approve')).status).toBe(200);
    expect((await other.client.get('/api/employer')).body.role).toBe('RECRUITER');
  });

  it('are granted once, however many reviewers press the button', async () => {
    const { id } = await applied(house, newcomer(60));
    const staff = await centre();
    const { version } = (await staff.get(`/api/employer-applications/${id}`)).body;
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => staff.post(`/api/employer-applications/${id}/actions/approve`, { version })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(7);
  });
});
