import { apiCommand, apiEnvironment } from './api-command.mjs';
import { openDatabase } from './database.mjs';
import { claimInstance } from './instance.mjs';
import { secrets } from './secrets.mjs';

/** Runs one API command on the database of this checkout, which is started for it when it is the embedded one. */
export async function withDatabase(args) {
  const instance = await claimInstance(0);
  let database;
  try {
    // Before there is a database: keys that are missing beside data are an error, beside nothing they are made.
    secrets(process.env);
    database = await openDatabase(process.env);
    const env = apiEnvironment(process.env, database.url);
    await apiCommand(['migrate'], env);
    console.log((await apiCommand(args, env)).trim());
  } finally {
    await database?.stop();
    instance.release();
  }
}
