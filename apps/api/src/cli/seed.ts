import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { actingAs, SYSTEM } from '../core/actor/index.js';
import { readConfig } from '../config.js';
import { College } from '../modules/organisation/index.js';
import { SeedModule } from './seed/seed.module.js';
import { DEMO_ACCOUNTS } from './seed/demo-accounts.js';
import { DemoUniversity } from './seed/demo-university.js';

/** Loads the demo university into an empty database, once; does nothing where colleges exist, and never in production. */
export async function seed(): Promise<number> {
  if (readConfig().NODE_ENV === 'production')
    throw new Error('演示数据不能用于生产环境 / the demo university is not for production');
  const app = await NestFactory.createApplicationContext(SeedModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    if (await app.get(DataSource).manager.exists(College)) return 0;
    await actingAs(SYSTEM, () => app.get(DemoUniversity).load());
    const file = process.env['DEMO_ACCOUNTS_FILE'];
    if (file) await writeFile(file, `${JSON.stringify(DEMO_ACCOUNTS, null, 2)}\n`);
    return 0;
  } finally {
    await app.close();
  }
}
