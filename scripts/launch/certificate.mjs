import { existsSync } from 'node:fs';
import { apiCommand } from './api-command.mjs';

/**
 * Makes the school's certificate and its key where the environment of the API names them, once and readable by their owner only;
 * those of the operator are left alone. Needs the migrated database, which knows the school's name.
 */
export async function ensureCertificate(env, signal) {
  const { CERTIFICATE_FILE, SIGNING_KEY_FILE } = env;
  if (existsSync(CERTIFICATE_FILE) || existsSync(SIGNING_KEY_FILE)) return;
  await apiCommand(['certificate', CERTIFICATE_FILE, SIGNING_KEY_FILE], env, signal);
}
