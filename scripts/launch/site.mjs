import { claimInstance } from './instance.mjs';
import { ensurePortFree, listenAddress } from './port.mjs';

/**
 * What a start needs for itself alone: a free port and the data folder, claimed until `instance.release()`. Fails with one line;
 * known before anything is installed or built, which would pull the programs out from under an instance that runs.
 */
export async function takeSite(env) {
  const address = listenAddress(env);
  const instance = await claimInstance(address.port);
  try {
    await ensurePortFree(address);
  } catch (error) {
    instance.release();
    throw error;
  }
  return { address, instance };
}
