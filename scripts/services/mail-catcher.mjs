import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const KEPT = 500;
const LARGEST_BYTES = 25_000_000;

/** Accepts every mail on a free port of 127.0.0.1 and keeps the newest 500 as .eml files in `dir`; resolves with { url, stop }. */
export async function startMailCatcher(dir) {
  mkdirSync(dir, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_BYTES,
    onData(stream, session, done) {
      text(stream)
        .then((message) => keep(dir, message))
        .then(() => done(), done);
    },
  });
  // A client that hangs up mid-mail must not take the launcher down.
  server.on('error', () => {});
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address();
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

// Names begin with the time, so that sorting by name is sorting by age.
function keep(dir, message) {
  const name = `${new Date().toISOString().replace(/\D/g, '')}-${randomUUID().slice(0, 8)}.eml`;
  writeFileSync(path.join(dir, name), message);
  const stored = readdirSync(dir)
    .filter((it) => it.endsWith('.eml'))
    .sort();
  for (const old of stored.slice(0, -KEPT)) rmSync(path.join(dir, old), { force: true });
}
