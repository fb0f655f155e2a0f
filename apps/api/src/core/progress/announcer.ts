import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../work/index.js';
import { NOTIFY, type WatchedEvent } from './event-hub.js';

/** Tells the screens that watch `topic`; inside a transaction only once it commits. */
@Injectable()
export class Announcer {
  constructor(private readonly work: UnitOfWork) {}

  async announce(topic: string, data: WatchedEvent['data'] = {}): Promise<void> {
    await this.work.sql(NOTIFY, [topic, JSON.stringify(data)]);
  }
}
