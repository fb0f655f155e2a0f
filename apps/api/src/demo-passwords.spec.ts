import { testHouse, type TestHouse } from '../test/test-app.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './cli/seed/demo-accounts.js';
import { refuseDemoPasswords } from './demo-passwords.js';
import { Passwords } from './modules/identity/index.js';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

it('finds accounts of the demo that open with the published password, and no others', async () => {
  const passwords = house.app.get(Passwords);
  const check = () => refuseDemoPasswords(house.source, passwords);
  const account = DEMO_ACCOUNTS.find(({ portal }) => portal === 'teacher')?.account ?? '';
  await check();
  await house.sql(`update account set login_name = $1 where portal = 'teacher' and login_name = $2`, [
    account,
    house.world.logins['centre'],
  ]);
  await check();
  await house.sql('update account set password_hash = $2 where login_name = $1', [
    account,
    await passwords.hash(DEMO_PASSWORD),
  ]);
  await expect(check()).rejects.toThrow(account);
  await house.sql(`update account set status = 'DISABLED' where login_name = $1`, [account]);
  await check();
});
