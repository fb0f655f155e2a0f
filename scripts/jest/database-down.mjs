import { run } from './database.mjs';

/** Stops the run's PostgreSQL and removes its folder; an interrupted run is cleaned up by the holder process itself. */
export default async function databaseDown() {
  await run.postgres?.stop();
}
