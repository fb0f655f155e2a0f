import { Injectable } from '@nestjs/common';
import type { NotificationPage, PageQuery } from '@qicheng/contracts';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notification } from './notification.entity.js';

const READ = `/* scope:own */ update notification set read_at = coalesce(read_at, $2) where account_id = $1`;

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

  /** A page, the newest first. */
  async page({ page, pageSize }: PageQuery): Promise<NotificationPage> {
    const items = await this.notices.find({
      order: { createdAt: 'DESC', id: 'DESC' },
      take: pageSize,
      skip: (page - 1) * pageSize,
    });
    const counts = await this.notices
      .query()
      .select('count(*)::int', 'total')
      .addSelect('(count(*) filter (where row.read_at is null))::int', 'unread')
      .getRawOne<{ total: number; unread: number }>();
    return { items, total: 0, unread: 0, ...counts, page, pageSize };
  }

  /** Marks all of the reader's notices as read. */
  async readAll(): Promise<void> {
    await this.work.sql(`${READ} and read_at is null`, [currentActor().accountId, this.clock.now()]);
  }

  /** Marks one as read; the moment of the first time stays. @throws Problem NOT_FOUND for somebody else's. */
  async readOne(id: string): Promise<void> {
    const read = await this.work.sql(`with read as (${READ} and id = $3 returning id) select id from read`, [
      currentActor().accountId,
      this.clock.now(),
      id,
    ]);
    if (read.length === 0) throw new Problem('NOT_FOUND');
  }
}
