import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
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

test('a Node that does not do is told which ones do', () => {
  for (const version of ['18.20.4', '20.18.1', '21.7.3', '22.12.0', '23.11.0'])
    assert.match(nodeComplaint(version), new RegExp(`found ${version.replaceAll('.', '\\.')}, needed >= 20\\.19`));
  for (const version of ['20.19.0', '22.13.0', '24.0.0', '26.1.0']) assert.equal(nodeComplaint(version), null);
});

test('an old Node ends at the door with one line and code 1', () => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })`;
  const door = path.resolve(import.meta.dirname, '../run.mjs');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, door, 'start'],
    { encoding: 'utf8' },
  );
  assert.deepEqual([status, stdout, stderr.trim()], [1, '', nodeComplaint('18.20.4')]);
});

test('an occupied port is named', async () => {
  const squatter = createServer().listen(site.port, '127.0.0.1');
  try {
    await refuses({}, new RegExp(`port ${site.port} is in use`));
  } finally {
    squatter.close();
  }
});

test('a start that is refused installs and builds nothing', async () => {
  const squatter = createServer().listen(site.port, '127.0.0.1');
  try {
    const launch = site.bareStart();
    assert.equal(await launch.exited, 1);
    assert.match(launch.err, /port \d+ is in use/);
    assert.equal(launch.out, '');
  } finally {
    squatter.close();
  }
});

test('a port that is none is refused', () => refuses({ PORT: 'abc' }, /not a port/));

test('a demo that others could reach is shown only when asked for', async () => {
  await refuses({ HOST: '0.0.0.0' }, /published demo passwords/);
  await refuses({ HOST: '::' }, /published demo passwords/);
  await refuses({ HOST: '0.0.0.0', QICHENG_DEMO: 'off' }, /all caught mails/);
});

test('a full disk is refused before anything is written', () =>
  refuses({ QICHENG_MIN_FREE_MB: '1e12' }, /disk is full/));

test('so is one where only the disk of the data is full', () =>
  // What is no disk has no room.
  refuses({ QICHENG_DATA_DIR: existsSync('/proc/self') ? '/proc/qicheng' : '/dev/qicheng' }, /disk is full/));

test('a disk that fills up meanwhile is named in one line', () =>
  refuses(
    { STAND_IN_FAILS: 'migrate', STAND_IN_SAYS: 'error: could not extend file "base/1": No space left on device' },
    /the disk is full/,
  ));

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
