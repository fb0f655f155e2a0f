import path from 'node:path';
import { DataSource } from 'typeorm';
import { Cipher } from '../core/cipher/index.js';
import { dataSourceOptions } from '../core/database/data-source-options.js';
import { SealAnchor } from '../core/history/index.js';
import { Storage } from '../core/storage/index.js';
import { readConfig } from '../config.js';
import { writeCertificate } from './certificate.js';
import { writeDocs } from './docs.js';
import { writeMigration } from './migration.js';
import { writeOpenApi } from './openapi.js';
import { reanchorHistory } from './reanchor-history.js';
import { rotateKeys } from './rotate-keys.js';
import { seed } from './seed.js';
import { verifyEverything } from './verify-everything.js';

type Command = (words: string[]) => Promise<number>;

/** What an operator or a script may ask of the API besides serving; each resolves to an exit code. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: () =>
    withDatabase(async (source) =>
      report(`${(await source.runMigrations({ transaction: 'each' })).length} migrations run`),
    ),
  migration: ([name]) =>
    withDatabase(async (source) => {
      if (!name || !/^[a-z][a-z0-9-]*$/.test(name))
        throw new Error('a migration is named in kebab-case: db:migration add-something');
      const file = await writeMigration(source, name, path.resolve(import.meta.dirname, '../../src/migrations'));
      return report(
        file ? `written: ${file}; read it, then add it to migrations/index.ts` : 'the entities and the database agree',
      );
    }),
  'reanchor-history': () => withDatabase(reanchorHistory),
  'verify-history': () => withDatabase(verifyEverything),
  certificate: (files) => withDatabase((source) => writeCertificate(source, files)),
  'rotate-keys': () =>
    withDatabase(async (source) => {
      const { DATA_KEYS, DATA_KEY_CURRENT, LOOKUP_KEY } = readConfig();
      const count = await rotateKeys(source, new Cipher(DATA_KEYS, DATA_KEY_CURRENT, LOOKUP_KEY));
      return report(`${count} values encrypted with ${DATA_KEY_CURRENT}`);
    }),
  reset: () =>
    withDatabase(async (source) => {
      await source.query('drop schema public cascade; create schema public; drop schema if exists bullmq cascade');
      await new SealAnchor(new Storage(readConfig())).forget();
      return report('database emptied');
    }),
  seed: () => seed(),
  openapi: ([file]) => writeOpenApi(file),
  docs: ([folder]) => writeDocs(folder),
};

function report(line: string): number {
  console.log(line);
  return 0;
}

async function withDatabase(work: (source: DataSource) => Promise<number>): Promise<number> {
  const source = await new DataSource(dataSourceOptions(readConfig().DATABASE_URL, 2)).initialize();
  return work(source).finally(() => source.destroy());
}
