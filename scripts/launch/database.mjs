import pg from 'pg';
import { startPostgres } from '../services/embedded-postgres.mjs';
import { Failure } from './failure.mjs';
import { inData } from './workspace.mjs';

const OLDEST_VERSION = 150_000;

/** The database of this start: DATABASE_URL when given and answering, else the embedded PostgreSQL with its data in .data/postgres. */
export async function openDatabase(env) {
  if (env.DATABASE_URL) {
    await ensureAnswers(env.DATABASE_URL);
    return { name: 'PostgreSQL', url: env.DATABASE_URL, stop: async () => {} };
  }
  const fast = env.QICHENG_FAST_DATABASE === '1';
  const postgres = await startPostgres({ dir: inData('postgres'), fast }).catch((error) => {
    throw new Failure(`内置数据库启动失败 / embedded PostgreSQL did not start: ${error.message}`);
  });
  return { ...postgres, name: 'PostgreSQL' };
}

async function ensureAnswers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const place = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL';
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version_num')::int as version`);
    if (rows[0].version < OLDEST_VERSION)
      throw new Failure(`数据库版本过低 / database is too old: ${place}; PostgreSQL 15 or newer is needed`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `数据库连不上 / database is down: ${place} (${error.code ?? error.message}); check DATABASE_URL and that it is running`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
