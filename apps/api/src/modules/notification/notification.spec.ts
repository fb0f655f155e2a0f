import { AgreementFlow } from '../../../test/agreement-flow.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notifier } from './notifier.js';

let house: TestHouse;
let flow: AgreementFlow;
beforeAll(async () => {
  house = await testHouse();
  flow = new AgreementFlow(house);
  await flow.approveOrigin('studentA1');
});
afterAll(() => house.close());

const page = async (person: string, query = '') =>
  (await (await house.as(person)).get(`/api/notifications${query}`)).body;

describe('notices', () => {
  it('hold the longest reason beside the longest name, and their mails lead to the record', async () => {
    const company = house.world.employers.employerC;
    const long = `${'长'.repeat(116)}有限公司`;
    await house.sql(`/* scope:SYSTEM */ update employer set name = $2 where id = $1`, [company, long]);
    await house.sql(`update account set email = 'a1@mail.example', email_verified_at = now() where login_name = $1`, [
      house.world.logins['studentA1'],
    ]);
    const { id } = await flow.submitted('studentA1', company);
    const reason = '请'.repeat(500);
    await flow.done('counsellorA', id, 'return', { reason });
    const [notice] = (await page('studentA1')).items;
    expect(notice.body).toContain(long);
    expect(notice.body).toContain(reason);
    const mail = (await house.mails()).at(-1);
    expect(mail).toMatchObject({ to: 'a1@mail.example', subject: notice.title });
    expect(mail?.text).toBe(`${notice.body}\n\n前往办理：http://localhost:3000/student${notice.link}`);
  });

  it('of a class reach those who hold the counsellor’s role and are not disabled, nobody else', async () => {
    const tell = () =>
      house.app
        .get(UnitOfWork)
        .run(() =>
          house.app
            .get(Notifier, { strict: false })
            .tell(
              { kind: 'counsellors', classId: house.world.classes.classA1 },
              { title: '只给辅导员', body: '。', link: '/' },
            ),
        );
    const told = async () =>
      (
        await house.sql<{ name: string }>(
          `/* scope:SYSTEM */ select a.name from notification n join account a on a.id = n.account_id where n.title = '只给辅导员' order by 1`,
        )
      ).map(({ name }) => name);
    await tell();
    expect(await told()).toEqual(['both', 'counsellorA']);
    await house.sql(
      `delete from role_grant where role = 'COUNSELLOR' and account_id = (select id from account where name = 'both')`,
    );
    await house.sql(`update account set status = 'DISABLED' where name = 'counsellorA'`);
    await tell();
    expect(await told()).toEqual(['both', 'counsellorA']);
  });

  it('are read page by page, and opening one marks only that one', async () => {
    await house.sql(
      `/* scope:SYSTEM */ insert into notification (account_id, title, body, link, created_at)
       select a.id, 'n' || n, '。', '/', now() + n * interval '1 second' from account a, generate_series(1, 60) n where a.name = 'centre'`,
    );
    const last = await page('centre', '?page=3&pageSize=25');
    expect(last).toMatchObject({ total: 60, unread: 60, page: 3, pageSize: 25, items: { length: 10 } });
    expect(last.items.at(-1)).toMatchObject({ title: 'n1', readAt: null });
    expect((await page('centre', '?pageSize=1000')).code).toBe('INVALID');
    const { id } = last.items.at(-1);
    const open = async (person: string) => (await house.as(person)).post(`/api/notifications/${id}/read`);
    expect((await open('collegeA')).status).toBe(404);
    expect((await page('centre')).unread).toBe(60);
    expect((await open('centre')).status).toBe(204);
    const [{ readAt }] = (await page('centre', '?page=60&pageSize=1')).items;
    house.clock.advance(60_000);
    await open('centre');
    const again = await page('centre', '?page=60&pageSize=1');
    expect(again).toMatchObject({ unread: 59, items: [{ title: 'n1', readAt }] });
    await (await house.as('centre')).post('/api/notifications/read');
    expect((await page('centre')).unread).toBe(0);
  });

  it('never leave their owner’s scope', () => expect(house.gate.violations).toEqual([]));
});
