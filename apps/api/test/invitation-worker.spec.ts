import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { WorkerModule } from '../src/worker.module.js';
import { AgreementFlow } from './agreement-flow.js';
import { InvitationDesk } from './invitation-desk.js';
import { until } from './processes.js';
import { testHouse, type TestHouse } from './test-app.js';

const SIX_DAYS = 6 * 86_400_000;
const clockFile = path.join(tmpdir(), `qicheng-clock-${randomUUID()}`);

let house: TestHouse;
const workers: INestApplicationContext[] = [];
beforeAll(async () => {
  house = await testHouse({ CLOCK_FILE: clockFile });
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await house.close();
  await rm(clockFile, { force: true });
  delete process.env['CLOCK_FILE'];
});

it('two workers end an invitation once, when the file moves their clocks past its time', async () => {
  const { id } = await new InvitationDesk(house).invited('employerA', 'studentA1');
  await writeFile(clockFile, String(SIX_DAYS));
  for (const _worker of [1, 2])
    workers.push(await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false }));
  await until(async () => (await new AgreementFlow(house).seen('studentA1', id)).state === 'INVITE_EXPIRED');
  const queue = house.app.get<Queue>(getQueueToken('invitation-clock'), { strict: false });
  expect(await queue.getJobSchedulers()).toHaveLength(1);
  expect(await queue.getDelayedCount()).toBe(1);
  const steps = await house.sql(
    `select action from history where subject = 'agreement' and subject_id = $1 order by seq`,
    [id],
  );
  expect(steps).toEqual([{ action: 'invite' }, { action: 'expire' }]);
});
