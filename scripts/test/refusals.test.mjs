import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { nodeComplaint } from '../launch/node-version.mjs';
import { launchSite } from './launcher.mjs';

let site;
beforeEach(async () => (site = await launchSite()));
afterEach(() => site.remove());

async function refuses(env, words) {
  const launch = site.start(env);
  const started = launch.ready().then(
    () => 'started',
    () => launch.exited,
  );
  assert.equal(await Promise.race([launch.exited, started]), 1);
  assert.match(launch.err, words);
  assert.equal(launch.err.trim().split('\n').length, 1, `one line expected: ${launch.err}`);
}

test('an old Node is told which one is needed', () => {
  assert.match(nodeComplaint('18.20.4'), /20\.19/);
  assert.match(nodeComplaint('20.18.1'), /20\.19/);
  assert.equal(nodeComplaint('20.19.0'), null);
  assert.equal(nodeComplaint('24.1.0'), null);
});

test('an occupied port is named', async () => {
  const squatter = createServer().listen(site.port, '127.0.0.1');
  try {
    await refuses({}, new RegExp(`port ${site.port} is in use`));
  } finally {
    squatter.close();
  }
});

test('a port that is none is refused', () => refuses({ PORT: 'abc' }, /not a port/));

test('a full disk is refused before anything is written', () =>
  refuses({ QICHENG_MIN_FREE_MB: '1e12' }, /disk is full/));

test('a database that is down is named without its password', async () => {
  const url = 'postgres://someone:hunter2@127.0.0.1:9/qicheng';
  await refuses({ DATABASE_URL: url }, /database is down: 127\.0\.0\.1:9(?!.*hunter2)/);
});

test('a broken secrets file is not replaced', async () => {
  writeFileSync(path.join(site.dir, 'secrets.json'), '{"SESSION_SECRET":');
  await refuses({}, /secrets file is broken/);
});

test('a migration that fails stops the start', async () => {
  await refuses({ STAND_IN_FAILS: 'migrate' }, /"migrate" failed: Error: told to fail/);
});
