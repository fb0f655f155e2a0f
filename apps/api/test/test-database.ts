import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/core/database/data-source-options.js';

const TEMPLATE = 'qicheng_template';

const adminUrl = (): string => {
  const url = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!url) throw new Error('TEST_DATABASE_ADMIN_URL is missing: run through the jest projects of the root');
  return url;
};

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  return work(client).finally(() => client.end());
}

const urlOf = (database: string) => Object.assign(new URL(adminUrl()), { pathname: `/${database}` }).href;

/** A migrated, empty database of its own, cloned from a template that the first caller migrates. `drop` removes it. */
export async function testDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `qicheng_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (!rowCount) await makeTemplate(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  return {
    url: urlOf(name),
    drop: () => asAdmin(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

/** Migrated under another name first, so that an interrupted migration never looks like a finished template. */
async function makeTemplate(client: pg.Client): Promise<void> {
  await client.query(`drop database if exists ${TEMPLATE}_new with (force)`);
  await client.query(`create database ${TEMPLATE}_new`);
  const source = await new DataSource(dataSourceOptions(urlOf(`${TEMPLATE}_new`), 1)).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
  await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
}
