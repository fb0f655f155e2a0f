import { rm, writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { DataSource, type EntityManager } from 'typeorm';
import { actingAs, SYSTEM } from '../core/actor/index.js';
import { readConfig } from '../config.js';
import { Account } from '../modules/identity/index.js';
import { College } from '../modules/organisation/index.js';
import { SeedModule } from './seed/seed.module.js';
import { DEMO_ACCOUNTS, DEMO_STAFF, type DemoAccount } from './seed/demo-accounts.js';
import { DemoUniversity } from './seed/demo-university.js';

/**
 * Loads the demo university into an empty database, all of it or nothing; loads nothing where colleges exist, and never in
 * production. Afterwards DEMO_ACCOUNTS_FILE holds the demo's accounts, or is gone where the database is somebody else's.
 */
export async function seed(): Promise<number> {
  const config = readConfig();
  if (config.NODE_ENV === 'production')
    throw new Error('演示数据不能用于生产环境 / the demo university is not for production');
  const app = await NestFactory.createApplicationContext(SeedModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const { manager } = app.get(DataSource);
    if (!(await manager.exists(College))) await actingAs(SYSTEM, () => app.get(DemoUniversity).load());
    await tellAccounts(config.DEMO_ACCOUNTS_FILE, await accountsOf(manager));
    return 0;
  } finally {
    await app.close();
  }
}

/** The demo's accounts that are there; none in another school's database, whose student numbers may look the same. */
async function accountsOf(manager: EntityManager): Promise<readonly DemoAccount[]> {
  const staff = DEMO_STAFF.map(({ mobile, staffNo }) => ({ loginName: mobile, staffNo }));
  if (!(await manager.existsBy(Account, staff))) return [];
  const logins = DEMO_ACCOUNTS.map(({ portal, account }) => ({ portal, loginName: account }));
  const there = await manager.findBy(Account, logins);
  return DEMO_ACCOUNTS.filter((one) => there.some((row) => row.portal === one.portal && row.loginName === one.account));
}

async function tellAccounts(file: string | undefined, accounts: readonly DemoAccount[]): Promise<void> {
  if (!file) return;
  if (accounts.length > 0) await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`);
  else await rm(file, { force: true });
}
