import { getQueueToken } from '@nestjs/bullmq';
import { ModuleRef } from '@nestjs/core';
import type { Job, Queue } from 'bullmq';
import { mailTrap, type MailTrap } from '../../../test/mail-trap.js';
import { until } from '../../../test/processes.js';
import { testHouse, type TestHouse } from '../../../test/test-app.js';
import { Config } from '../../config.js';
import type { TopicPayload } from '../../core/outbox/index.js';
import { OutboxRelay, relayBatch } from '../../core/outbox/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { MailProcessor } from './mail.processor.js';
import { MailSender } from './mail-sender.js';

let trap: MailTrap;
let house: TestHouse;
beforeAll(async () => {
  trap = await mailTrap();
  house = await testHouse({ SMTP_URL: trap.url });
});
afterAll(async () => {
  await house.close();
  await trap.close();
});

type MailJob = Pick<Job<TopicPayload['mail']>, 'id' | 'data'>;

/** What the relay and the queue do, without the queue between them. */
const deliver = (times = 1) =>
  relayBatch(house.app.get(UnitOfWork), 'mail', async (messages) => {
    const processor = new MailProcessor(house.app.get(MailSender, { strict: false }));
    const jobs: MailJob[] = messages.map(({ id, payload }) => ({ id, data: payload as TopicPayload['mail'] }));
    for (let time = 0; time < times; time += 1)
      for (const job of jobs) await processor.process(job as Job<TopicPayload['mail']>);
  });

describe('mail', () => {
  it('carries the reset code over SMTP, and the code works', async () => {
    const account = house.world.logins['studentA1'];
    await house.sql(`update account set email = 'a1@mail.example', email_verified_at = now() where login_name = $1`, [
      account,
    ]);
    const student = house.nobody('student');
    await student.post('/api/password-reset/code', { portal: 'student', account, email: 'a1@mail.example' });
    expect(await deliver()).toBe(1);
    const mail = trap.mails.at(-1)!;
    expect(mail.to).toMatchObject({ text: 'a1@mail.example' });
    expect(mail.from?.text).toContain('启程就业服务');
    const code = /\d{6}/.exec(mail.text!)![0];
    expect(mail.subject).toBe(`启程验证码 ${code}`);
    const reply = await student.post('/api/password-reset', {
      portal: 'student',
      account,
      code,
      password: 'Green-river-77',
    });
    expect(reply.status).toBe(204);
  });

  it('that cannot be delivered is kept for a day, with all that is in it', async () => {
    const relay = new OutboxRelay(house.app.get(UnitOfWork), house.app.get(ModuleRef), house.app.get(Config));
    const [row] = await house.sql<{ id: string }>(
      `insert into outbox_message (topic, payload) values ('mail', '{"to":"c@mail.example","subject":"通知","text":"正文"}') returning id`,
    );
    const queue = house.app.get<Queue>(getQueueToken('mail'), { strict: false });
    await relay.onApplicationBootstrap();
    await until(async () => (await queue.getJob(row!.id)) !== undefined);
    await relay.onApplicationShutdown();
    const { opts } = (await queue.getJob(row!.id))!;
    expect(opts.removeOnFail).toEqual({ age: 86_400 });
  });

  it('that leaves twice has one message id', async () => {
    const [row] = await house.sql<{ id: string }>(
      `insert into outbox_message (topic, payload) values ('mail', '{"to":"b@mail.example","subject":"通知","text":"正文"}') returning id`,
    );
    const before = trap.mails.length;
    await deliver(2);
    const ids = trap.mails.slice(before).map(({ messageId }) => messageId);
    expect(ids).toEqual([`<${row!.id}@localhost>`, `<${row!.id}@localhost>`]);
  });
});
