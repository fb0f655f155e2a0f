import type { DataSource } from 'typeorm';
import { DEMO_ACCOUNTS } from './cli/seed/demo-accounts.js';
import { Passwords } from './modules/identity/index.js';

const FOUND = `select a.login_name as account, a.password_hash as hash from account a
join unnest($1::text[], $2::text[]) as demo(portal, login_name) using (portal, login_name)
where a.password_hash is not null and a.status <> 'DISABLED'`;

/** The accounts that open with a password which the source of this system publishes. */
async function demoPasswords(source: DataSource, passwords: Passwords): Promise<string[]> {
  const [portals, names] = [DEMO_ACCOUNTS.map(({ portal }) => portal), DEMO_ACCOUNTS.map(({ account }) => account)];
  const rows: { account: string; hash: string }[] = await source.query(FOUND, [portals, names]);
  const published = new Set(DEMO_ACCOUNTS.map(({ password }) => password));
  const open: string[] = [];
  for (const { account, hash } of rows)
    for (const password of published) if (await passwords.matches(hash, password)) open.push(account);
  return open;
}

/** @throws one line that names the accounts, where any of them opens. */
export async function refuseDemoPasswords(source: DataSource, passwords: Passwords): Promise<void> {
  const open = await demoPasswords(source, passwords);
  if (open.length > 0)
    throw new Error(
      `演示账号仍在使用公开的密码，请先停用或修改 / demo accounts with published passwords: ${open.join(', ')}`,
    );
}
