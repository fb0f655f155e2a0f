import { Injectable } from '@nestjs/common';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notifier } from '../notification/index.js';
import { SettingService } from '../setting/index.js';
import { waitingNotice } from './waiting-notice.js';
import { TAKE_DAY, WAITING, type WaitedFor } from './waiting.sql.js';

/** The hour of the school's day before which nobody is reminded. */
const FROM_HOUR = 8;

/** Reminds whoever lets others wait longer than the school allows, at most once a day and person (workflows.md §8). */
@Injectable()
export class WaitingClock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: SettingService,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /** The first round of a day from eight o'clock on reminds; the others find the day taken. All or nobody is told. */
  async tick(): Promise<void> {
    const { day, hour } = schoolTime(this.clock.now());
    if (hour < FROM_HOUR) return;
    await actingAs(SYSTEM, async () => {
      const limit = await this.settings.get('waitingReminderDays');
      if (limit > 0) await this.work.run(() => this.remind(day, limit));
    });
  }

  private async remind(day: string, limit: number): Promise<void> {
    if ((await this.work.sql(TAKE_DAY, [day])).length === 0) return;
    for (const { accountId, kinds } of await this.work.sql<WaitedFor>(WAITING, [day, limit, this.clock.now()]))
      await this.notifier.tell({ kind: 'account', accountId }, waitingNotice(kinds, limit));
  }
}

/** The school's calendar day (YYYY-MM-DD) and hour at a moment. */
function schoolTime(moment: Date): { day: string; hour: number } {
  const [day = '', hour = ''] = moment
    .toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })
    .split(/[ :]/);
  return { day, hour: Number(hour) };
}
