import { throwawayPostgres } from '../services/throwaway-postgres.mjs';
import { run } from './database.mjs';

/** One PostgreSQL for the whole run: TEST_DATABASE_URL when given, else an embedded one; workers read TEST_DATABASE_ADMIN_URL. */
export default async function databaseUp() {
  if (process.env.TEST_DATABASE_URL) {
    process.env.TEST_DATABASE_ADMIN_URL = process.env.TEST_DATABASE_URL;
    return;
  }
  run.postgres = await throwawayPostgres();
  process.env.TEST_DATABASE_ADMIN_URL = run.postgres.adminUrl;
}
