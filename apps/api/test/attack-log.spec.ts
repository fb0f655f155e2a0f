import { Logger } from '@nestjs/common';
import { idNoOf } from './people.js';
import { testHouse, type TestHouse } from './test-app.js';

const REASON = '核对证件号码与学籍一致';

let house: TestHouse;
const lines: string[] = [];

beforeAll(async () => {
  house = await testHouse();
  for (const level of ['log', 'warn', 'error'] as const)
    jest.spyOn(Logger.prototype, level).mockImplementation((...said: unknown[]) => void lines.push(said.join(' ')));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await house.close();
});

describe('what goes wrong inside', () => {
  it('is answered without its insides, and logged without a person', async () => {
    const centre = await house.as('centre');
    const path = `/api/graduates/${house.world.students.studentA1}`;
    const { version } = (await centre.get(path)).body;
    await house.sql(`/* scope:SYSTEM */ alter table student add constraint broken check (qq <> '10001') not valid`);
    const reply = await centre.patch(path, { version, values: { qq: '10001', idNo: idNoOf(701) }, reason: REASON });
    expect(reply).toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
    expect(JSON.stringify(reply.body)).not.toMatch(/broken|student|select|update|\.ts/i);
    const logged = lines.join('\n');
    expect(logged).toMatch(/broken/);
    for (const personal of [idNoOf(701), idNoOf(1), '10001', '测试乙', '2023000001', '13800000001'])
      expect([personal, logged.includes(personal)]).toEqual([personal, false]);
  });

  it('and what the database refuses is named by its code only', async () => {
    lines.length = 0;
    const centre = await house.as('centre');
    const after = Buffer.from(JSON.stringify(['updatedAt', '2026-02-30 00:00:00+00', house.world.students.studentA1]));
    const reply = await centre.get(`/api/graduates?sort=updatedAt&after=${after.toString('base64url')}`);
    expect(reply.status).toBe(400);
    expect(lines.join('\n')).toMatch(/refused by the database: 22008/);
  });
});
