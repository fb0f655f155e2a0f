import { tmpdir } from 'node:os';
import { apiEnvironment } from './api-command.mjs';
import { freshSecrets } from './secrets.mjs';

/** An environment for API commands that open neither database nor files: nothing in it is used, it only satisfies the check. */
export const offlineEnvironment = () =>
  apiEnvironment(
    { ...process.env, ...freshSecrets(), STORAGE_URL: `file://${tmpdir()}` },
    'postgres://nobody@127.0.0.1:1/none',
  );
