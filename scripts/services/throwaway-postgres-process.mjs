// Holds one PostgreSQL in a temporary folder for as long as its standard input stays open. Whoever started it may end
// by any means, SIGKILL included: the pipe closes, the database stops and the folder goes.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from './embedded-postgres.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'qicheng-postgres-'));
chmodSync(dir, 0o755);
const remove = () => rmSync(dir, { recursive: true, force: true });
const ownerLeft = new Promise((resolve) => process.stdin.once('end', resolve).once('error', resolve).resume());

try {
  const postgres = await startPostgres({ dir: path.join(dir, 'data'), fast: process.argv[2] !== 'durable' });
  process.stdout.write(
    `${JSON.stringify({ url: postgres.url, adminUrl: postgres.adminUrl, port: postgres.port, pid: postgres.pid })}\n`,
  );
  await ownerLeft;
  await postgres.stop();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  remove();
  process.exit();
}
