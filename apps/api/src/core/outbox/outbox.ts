import { Injectable } from '@nestjs/common';
import { Announcer } from '../progress/index.js';
import { UnitOfWork } from '../work/index.js';
import { OutboxMessage } from './outbox-message.entity.js';
import type { Topic, TopicPayload } from './topic.js';

/** Leaves messages in the transaction of the change that causes them. */
@Injectable()
export class Outbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly announcer: Announcer,
  ) {}

  async put<T extends Topic>(topic: T, payload: TopicPayload[T]): Promise<void> {
    await this.work.sql('insert into outbox_message (topic, payload) values ($1, $2::jsonb)', [
      topic,
      JSON.stringify(payload),
    ]);
    this.announcer.wakeRelay();
  }
}

/** The topics on which messages wait. */
export async function waitingTopics(work: UnitOfWork): Promise<Topic[]> {
  const rows = await work.sql<{ topic: Topic }>('select distinct topic from outbox_message where sent_at is null');
  return rows.map(({ topic }) => topic);
}

/**
 * Hands a topic's waiting messages to `send`, oldest first; two relays never take the same one. Returns how many left, and leaves
 * all of them where `send` fails; what they said (addresses, codes) stays with the queue only.
 */
export const relayBatch = (
  work: UnitOfWork,
  topic: Topic,
  send: (messages: OutboxMessage[]) => Promise<void>,
  size = 100,
): Promise<number> =>
  work.run(async () => {
    const waiting = await work.manager
      .createQueryBuilder(OutboxMessage, 'message')
      .where('message.sentAt is null and message.topic = :topic', { topic })
      .orderBy('message.createdAt')
      .limit(size)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    if (waiting.length === 0) return 0;
    await send(waiting);
    await work.manager.update(
      OutboxMessage,
      waiting.map((message) => message.id),
      { sentAt: new Date(), payload: {} },
    );
    return waiting.length;
  });
