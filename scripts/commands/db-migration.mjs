import { withDatabase } from '../launch/with-database.mjs';

/** `npm run db:migration -- <name>`: writes the difference between entities and database as a migration. */
export const run = ([name]) => withDatabase(['migration', ...(name ? [name] : [])]);
