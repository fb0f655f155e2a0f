import type { AgreementView, MinimumWageView } from '@qicheng/contracts';
import { AgreementFlow, TERMS } from '../../../test/agreement-flow.js';
import type { Client } from '../../../test/client.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';

const HENAN = { region: '410000', tier: 1, monthly: 2400, hourly: 23.5, effectiveFrom: '2026-01-01', note: '测试数据' };

let house: TestHouse;
let flow: AgreementFlow;
let centre: Client;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  centre = await house.as('centre');
  await flow.approveOrigin('studentA1', 'studentA2');
});
afterAll(() => house.close());
afterEach(() => expect(house.gate.violations).toEqual([]));

const add = (other: object = {}) => centre.post('/api/minimum-wages', { ...HENAN, ...other });
const list = async () => (await centre.get<MinimumWageView[]>('/api/minimum-wages')).body;

describe('the minimum wages', () => {
  it('are kept by province, tier and day, each once', async () => {
    expect((await add()).status).toBe(204);
    expect((await add({ tier: 2, monthly: 2200 })).status).toBe(204);
    expect((await add({ effectiveFrom: '2099-01-01', monthly: 5000 })).status).toBe(204);
    expect((await add({ monthly: 1 })).body).toMatchObject({ code: 'DUPLICATE' });
    expect((await list()).map(({ tier, monthly, hourly, inForce }) => [tier, monthly, hourly, inForce])).toEqual([
      [1, 5000, 23.5, false],
      [1, 2400, 23.5, true],
      [2, 2200, 23.5, true],
    ]);
  });

  it.each<[string, object]>([
    ['region', { region: '410105' }],
    ['tier', { tier: 0 }],
    ['monthly', { monthly: 100_000 }],
    ['hourly', { hourly: 1.234 }],
    ['effectiveFrom', { effectiveFrom: '2026-02-30' }],
  ])('are refused with a wrong %s', async (field, wrong) => {
    expect((await add(wrong)).body).toMatchObject({ code: 'INVALID', fields: [{ field }] });
  });

  it('are put right, and the history keeps what they were', async () => {
    const { id, version, inForce: _inForce, ...row } = (await list()).find(({ tier }) => tier === 2)!;
    const path = `/api/minimum-wages/${id}`;
    expect((await centre.put(path, { ...row, version, tier: 1 })).body).toMatchObject({ code: 'DUPLICATE' });
    expect((await centre.put(path, { ...row, version, monthly: 2100 })).status).toBe(204);
    expect((await centre.put(path, { ...row, version, monthly: 2000 })).body).toMatchObject({ code: 'STALE' });
    const { body } = await centre.get('/api/minimum-wages/history');
    expect(body[0]).toMatchObject({
      label: '修改最低工资标准',
      actorRole: 'CENTRE_ADMIN',
      changes: [
        { from: expect.stringContaining('河南省第 2 档：2200 元/月'), to: expect.stringContaining('2100 元/月') },
      ],
    });
    expect(body).toHaveLength(4);
  });

  it('are the centre’s', async () => {
    expect((await (await house.as('collegeA')).get('/api/minimum-wages')).status).toBe(403);
  });
});

describe('pay below the local minimum', () => {
  const POOR = { salary: '2099', probationSalary: null };
  const fieldsOf = ({ body }: { body: { fields?: { field: string; message: string }[] } }) => body.fields;

  it('is not submitted; the lowest tier of the province counts, and of other provinces none', async () => {
    const draft = await flow.draft('studentA1', house.world.employers.employerC, POOR);
    expect((await flow.seen('studentA1', draft.id)).limits.minWage).toEqual({ region: '410105', monthly: 2100 });
    const refused = await flow.step('studentA1', draft.id, 'submit', { confirmed: true });
    expect(fieldsOf(refused)).toEqual([{ field: 'salary', message: expect.stringContaining('至少填写 2100 元') }]);
    const elsewhere = await flow.save('studentA1', draft, { workRegion: '330106' });
    expect((elsewhere.body as AgreementView).limits.minWage).toBeNull();
    expect((await flow.step('studentA1', draft.id, 'submit', { confirmed: true })).status).toBe(200);
  });

  it('is not offered, even where the work moves at the same time', async () => {
    const desk = new InvitationDesk(house);
    expect(fieldsOf(await desk.invite('employerA', 'studentA2', POOR))).toMatchObject([{ field: 'salary' }]);
    const { body } = await desk.invite('employerA', 'studentA2', { ...POOR, workRegion: '330106' });
    expect(fieldsOf(await desk.edit('employerA', body.id, { workRegion: TERMS.workRegion ?? null }))).toMatchObject([
      { field: 'salary' },
    ]);
  });
});
