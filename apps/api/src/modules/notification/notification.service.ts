import { Injectable } from '@nestjs/common';
import type { NotificationList } from '@qicheng/contracts';
import { IsNull } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notification } from './notification.entity.js';

const NEWEST = 50;

/** The reader's own notices. */
@Injectable()
export class NotificationService {
  private readonly notices: ScopedRepository<Notification>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.notices = new ScopedRepository(Notification, work);
  }

  async list(): Promise<NotificationList> {
    const items = await this.notices.find({ order: { createdAt: 'DESC' }, take: NEWEST });
    const unread = await this.notices.query({ where: { readAt: IsNull() } }).getCount();
    return { items, unread };
  }

  /** Marks all of the reader's notices as read. */
  async read(): Promise<void> {
    await this.work.sql(
      '/* scope:own */ update notification set read_at = $2 where account_id = $1 and read_at is null',
      [currentActor().accountId, this.clock.now()],
    );
  }
}
