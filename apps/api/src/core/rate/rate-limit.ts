import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '../problem/index.js';
import { UnitOfWork } from '../work/index.js';
import { LocalWindows } from './local-windows.js';
import { networkOf } from './network-of.js';

/** So many times in so many seconds. */
export interface Limit {
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
  /** Counted by each process by itself: wide limits on what happens all the time. */
  readonly local?: boolean;
}

const TAKE = `
insert into rate_window as w (key, hits, ends_at) values ($1, 1, now() + make_interval(secs => $2))
on conflict (key) do update set
  hits = case when w.ends_at <= now() then 1 else w.hits + 1 end,
  ends_at = case when w.ends_at <= now() then excluded.ends_at else w.ends_at end
returning hits, ceil(extract(epoch from ends_at - now()))::int as wait`;

/** Counts attempts in the database, so that every API process shares one count, unless the limit is local; the count outlives a rolled-back request. */
@Injectable()
export class RateLimit {
  private readonly local = new LocalWindows();

  constructor(private readonly work: UnitOfWork) {}

  /** Counts one attempt of `who`. @throws Problem TOO_MANY_REQUESTS with the seconds to wait. */
  async take(limit: Limit, who: string): Promise<void> {
    const row = await this.count(limit, who);
    if (row.hits > limit.times)
      throw new Problem('TOO_MANY_REQUESTS', {
        detail: `操作过于频繁，请 ${waitText(row.wait)}后再试`,
        retryAfter: row.wait,
      });
  }

  /** Counts one attempt of `who`; false once there were more than the limit. */
  async within(limit: Limit, who: string): Promise<boolean> {
    return (await this.count(limit, who)).hits <= limit.times;
  }

  /** Forgets the attempts of `who`, after a success. */
  async forget(limit: Limit, who: string): Promise<void> {
    await this.work.detachedSql('delete from rate_window where key = $1', [keyOf(limit, who)]);
  }

  private async count(limit: Limit, who: string): Promise<{ hits: number; wait: number }> {
    if (limit.local) return this.local.count(keyOf(limit, who), limit.seconds);
    const rows = await this.work.detachedSql<{ hits: number; wait: number }>(TAKE, [keyOf(limit, who), limit.seconds]);
    return rows[0] ?? { hits: 1, wait: limit.seconds };
  }
}

/** Accounts and addresses are counted without being written down. */
const keyOf = (limit: Limit, who: string) =>
  `${limit.name}:${createHash('sha256').update(networkOf(who)).digest('base64url')}`;
/** A time to wait, rounded up to the unit that people would name. */
export function waitText(seconds: number): string {
  if (seconds < 90) return `${seconds} 秒`;
  return seconds <= 5400 ? `${Math.ceil(seconds / 60)} 分钟` : `${Math.ceil(seconds / 3600)} 小时`;
}
