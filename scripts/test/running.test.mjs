import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isAlive } from '../services/process-identity.mjs';
import { launchSite, until } from './launcher.mjs';

let site;
beforeEach(async () => (site = await launchSite()));
afterEach(() => site.remove());

const record = () => JSON.parse(readFileSync(path.join(site.dir, 'instance.json'), 'utf8'));
const databasePid = () => Number(readFileSync(path.join(site.dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const everyPid = () => [...record().services.map((it) => it.pid), databasePid()];
const ask = (url) => fetch(`http://127.0.0.1:${site.port}${url}`).catch(() => null);

test('a stop request ends every process; the history can be checked then; the next start keeps secrets and data', async () => {
  const never = site.run('verify:history');
  assert.equal(await never.exited, 1);
  assert.match(never.err, /there is no data yet/);
  const first = site.start();
  await first.ready();
  assert.match(first.out, /STUDENT .*20230001/);
  const pids = everyPid();
  const secrets = path.join(site.dir, 'secrets.json');
  const before = readFileSync(secrets, 'utf8');
  assert.equal(statSync(secrets).mode & 0o777, 0o600);
  first.child.kill('SIGTERM');
  assert.equal(await first.exited, 0);
  assert.deepEqual(pids.filter(isAlive), []);
  assert.equal(existsSync(path.join(site.dir, 'instance.json')), false);
  assert.equal(await site.run('verify:history').exited, 0);
  assert.equal(existsSync(path.join(site.dir, 'instance.json')), false);
  const second = site.start({ QICHENG_DEMO: 'off' });
  await second.ready();
  assert.equal(readFileSync(secrets, 'utf8'), before);
  assert.doesNotMatch(second.out, /STUDENT/);
});

test('a second instance is refused and leaves the first alone', async () => {
  await site.start().ready();
  const second = site.start({ PORT: String(site.port + 1) });
  assert.equal(await second.exited, 1);
  assert.match(second.err, /already running .* process \d+, port \d+/);
  const bare = site.bareStart();
  assert.equal(await bare.exited, 1);
  assert.match(bare.err, /already running/);
  assert.equal(bare.out, '');
  assert.equal((await ask('/')).status, 200);
});

test('the history is checked beside a running instance, and every fault is shown', async () => {
  await site.start().ready();
  const asked = () => readFileSync(path.join(site.dir, 'asked.log'), 'utf8').trim().split('\n');
  const before = asked();
  const faults = 'ROW_CHANGED history 1\nROWS_MISSING history_seal 1';
  const check = site.run('verify:history', { STAND_IN_FAILS: 'verify-history', STAND_IN_SAYS: faults });
  assert.equal(await check.exited, 1);
  assert.equal(check.err.trim(), faults);
  assert.deepEqual(asked(), [...before, `verify-history ${record().database}`]);
  assert.equal(await site.run('verify:history').exited, 0);
  assert.equal((await ask('/')).status, 200);
});

test('after kill -9 the next start stops the orphans and serves', async () => {
  const killed = site.start();
  await killed.ready();
  const orphans = everyPid();
  killed.child.kill('SIGKILL');
  await killed.exited;
  assert.deepEqual(orphans.filter(isAlive), orphans);
  await site.start().ready();
  assert.deepEqual(orphans.filter(isAlive), []);
  assert.equal((await ask('/')).status, 200);
});

test('when the API ends by itself everything stops with one line', async () => {
  const launch = site.start();
  await launch.ready();
  const pids = everyPid();
  await ask('/die');
  assert.equal(await launch.exited, 1);
  assert.match(launch.err, /api ended by itself.*api\.log/);
  await until(() => pids.every((pid) => !isAlive(pid)));
});
