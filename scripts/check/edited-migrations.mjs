import { LANDED, landed, present } from '../launch/landed-migrations.mjs';

/** What landed stays as it is: databases that have run a migration never run it again. Newcomers are listed by docs:generate. */
export function editedMigrations() {
  const now = present();
  return [...landed()]
    .filter(([name, sha256]) => now.get(name) !== sha256)
    .map(
      ([name]) => `${name}: was edited or removed after it landed; put it back and write a new migration (${LANDED})`,
    );
}
