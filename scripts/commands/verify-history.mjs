import { withDatabase } from '../launch/with-database.mjs';

/** `npm run verify:history`: recomputes the hash chain of the history; a break is named and the exit code is 1. */
export const run = () => withDatabase(['verify-history']);
