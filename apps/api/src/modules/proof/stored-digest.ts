import { createHash } from 'node:crypto';
import type { Storage } from '../../core/storage/index.js';

/** The SHA-256 in hex of a stored file's bytes as they are now. @throws what the storage throws for a file that it cannot read. */
export async function storedDigest(storage: Storage, key: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await storage.get(key)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
