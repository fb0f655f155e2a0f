import { Injectable } from '@nestjs/common';
import type { Portal } from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { LOCK_AFTER_FAILURES, LOCK_MS } from './limits.js';

const ENTER = `
insert into sign_in_lock as l (key, failures, failed_at) values ($1, 1, $2)
on conflict (key) do update set failures = case when l.failed_at <= $3 then 1 else l.failures + 1 end, failed_at = $2
where l.failures < $4 or l.failed_at <= $3
returning failures`;

/** Locks a login name after repeated failures, whether an account has that name or not. */
@Injectable()
export class SignInLocks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as failed before it is judged, so that simultaneous guesses cannot outrun the count.
   * @throws Problem TOO_MANY_REQUESTS while the name is locked.
   */
  async enter(portal: Portal, loginName: string): Promise<void> {
    const now = this.clock.now();
    const entered = await this.work.detachedSql(ENTER, [
      this.keyOf(portal, loginName),
      now,
      endedBefore(now),
      LOCK_AFTER_FAILURES,
    ]);
    if (entered.length === 0) throw await this.locked(portal, loginName, now);
  }

  /** How often signing in under this name has failed without a success between; 0 once a lock would have ended. */
  async failures(portal: Portal, loginName: string): Promise<number> {
    const [row] = await this.work.detachedSql<{ failures: number }>(
      'select failures from sign_in_lock where key = $1 and failed_at > $2',
      [this.keyOf(portal, loginName), endedBefore(this.clock.now())],
    );
    return row?.failures ?? 0;
  }

  /** Forgets the failures: after a success, a password reset, or when the centre unlocks. */
  async clear(portal: Portal, loginName: string): Promise<void> {
    await this.work.sql('delete from sign_in_lock where key = $1', [this.keyOf(portal, loginName)]);
  }

  /** Which of these login names are locked now. */
  async lockedAmong(portal: Portal, loginNames: readonly string[]): Promise<ReadonlySet<string>> {
    const names = new Map(loginNames.map((name) => [this.keyOf(portal, name), name]));
    const rows = await this.work.sql<{ key: string }>(
      'select key from sign_in_lock where key = any($1) and failures >= $2 and failed_at > $3',
      [[...names.keys()], LOCK_AFTER_FAILURES, endedBefore(this.clock.now())],
    );
    return new Set(rows.flatMap(({ key }) => names.get(key) ?? []));
  }

  private async locked(portal: Portal, loginName: string, now: Date): Promise<Problem> {
    const [last] = await this.work.detachedSql<{ failedAt: Date }>(
      'select failed_at as "failedAt" from sign_in_lock where key = $1',
      [this.keyOf(portal, loginName)],
    );
    const left = Math.max(1, Math.ceil(((last?.failedAt ?? now).getTime() + LOCK_MS - now.getTime()) / 1000));
    const detail = `连续 ${LOCK_AFTER_FAILURES} 次登录失败，账号已锁定，请 ${Math.ceil(left / 60)} 分钟后再试或找回密码`;
    return new Problem('TOO_MANY_REQUESTS', { detail, retryAfter: left });
  }

  private keyOf(portal: Portal, loginName: string): string {
    return this.cipher.lookup(`sign-in:${portal}:${loginName}`);
  }
}

const endedBefore = (now: Date) => new Date(now.getTime() - LOCK_MS);
