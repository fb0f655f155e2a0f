import { build } from '../launch/build.mjs';

/** `npm run build [-- --force]`: compiles what changed, or everything. */
export const run = (args) => build({ force: args.includes('--force') });
