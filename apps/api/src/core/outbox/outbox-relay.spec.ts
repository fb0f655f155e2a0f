import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { until } from '../../../test/processes.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { WorkerModule } from '../../worker.module.js';
import { OUTBOX_CHANNEL } from '../progress/index.js';
import { UnitOfWork } from '../work/index.js';
import { relayBatch } from './outbox.js';

let house: TestHouse;
let work: UnitOfWork;
let worker: INestApplicationContext | undefined;
beforeAll(async () => {
  house = await testHouse();
  work = house.app.get(UnitOfWork);
});
beforeEach(() => house.sql('delete from outbox_message'));
afterAll(async () => {
  await worker?.close();
  await house.close();
});

const put = (topic: string, count = 1) =>
  house.sql<{ id: string }>(
    `insert into outbox_message (topic, payload) select $1, '{}' from generate_series(1, $2::int) returning id`,
    [topic, count],
  );
const waiting = async (topic: string) =>
  (await house.sql(`select from outbox_message where sent_at is null and topic = $1`, [topic])).length;

describe('two relays', () => {
  it('never take the same message, and wait for none', async () => {
    const ids = (await put('mail', 6)).map(({ id }) => id);
    const taken: string[][] = [];
    let bothHold: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (bothHold = resolve));
    const relay = () =>
      relayBatch(
        work,
        'mail',
        async (messages) => {
          if (taken.push(messages.map(({ id }) => id)) === 2) bothHold();
          await both;
        },
        3,
      );
    expect(await Promise.all([relay(), relay()])).toEqual([3, 3]);
    expect(taken.flat().toSorted()).toEqual(ids.toSorted());
    expect(await waiting('mail')).toBe(0);
  });
});

describe('a relay', () => {
  it('leaves waiting what could not be sent, and hands it over next time', async () => {
    await put('mail', 2);
    const failing = relayBatch(work, 'mail', () => Promise.reject(new Error('queue is away')));
    await expect(failing).rejects.toThrow('queue is away');
    expect(await waiting('mail')).toBe(2);
    expect(await relayBatch(work, 'mail', () => Promise.resolve())).toBe(2);
    expect(await waiting('mail')).toBe(0);
  });

  it('carries a topic although another one’s queue takes nothing', async () => {
    await put('a-topic-without-a-queue');
    const [first] = await put('evidence-clock');
    worker = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
    await until(async () => (await waiting('evidence-clock')) === 0);
    const queue = house.app.get<Queue>(getQueueToken('evidence-clock'), { strict: false });
    expect(await queue.getJob(first?.id ?? '')).toBeDefined();
    expect(await waiting('a-topic-without-a-queue')).toBe(1);
  });

  it('listens again when its connection was lost, once', async () => {
    const listening = () =>
      house.sql<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and query = 'listen ${OUTBOX_CHANNEL}'`,
      );
    const [lost] = await listening();
    await house.sql('select pg_terminate_backend($1)', [lost?.pid]);
    await until(async () => (await listening()).some(({ pid }) => pid !== lost?.pid));
    expect(await listening()).toHaveLength(1);
  });
});
