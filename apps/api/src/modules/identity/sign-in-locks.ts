import { Injectable } from '@nestjs/common';
import type { Portal } from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { waitText } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { GROWN_LOCKS, INITIAL_CLOSED_AFTER, LOCK_AFTER_FAILURES, LOCK_MS } from './limits.js';

/** When the lock ends, or failures begin to count anew; $2 tells whether locks grow. */
const ENDS = `l.failed_at + make_interval(secs => case
  when $2::boolean and l.total >= ${GROWN_LOCKS.third.from} then ${GROWN_LOCKS.third.seconds}
  when $2::boolean and l.total >= ${GROWN_LOCKS.second.from} then ${GROWN_LOCKS.second.seconds} else ${LOCK_MS / 1000} end)`;
const ENTER = `
insert into sign_in_lock as l (key, failures, total, failed_at) values ($1, 1, 1, $3)
on conflict (key) do update set failures = case when ${ENDS} <= $3 then 1 else l.failures + 1 end, total = l.total + 1, failed_at = $3
where l.failures < ${LOCK_AFTER_FAILURES} or ${ENDS} <= $3
returning total`;
const RUNNING = `select l.key, case when ${ENDS} > $3 then l.failures else 0 end as failures, l.total, ${ENDS} as "endsAt"
from sign_in_lock l where l.key = any($1)`;

interface Running {
  readonly key: string;
  readonly failures: number;
  readonly total: number;
  readonly endsAt: Date;
}

/** TIME goes by itself, INITIAL only shuts an initial password out and stays until somebody unlocks. */
export type LockKind = 'TIME' | 'INITIAL';

/** Only there passwords are initial ones. */
const grows = (portal: Portal) => portal === 'student';

/** Locks a login name after repeated failures, whether an account has that name or not. */
@Injectable()
export class SignInLocks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as failed before it is judged, so that simultaneous guesses cannot outrun the count; returns how many
   * there were in all. @throws Problem TOO_MANY_REQUESTS while the name is locked.
   */
  async enter(portal: Portal, loginName: string): Promise<number> {
    const [entered] = await this.work.detachedSql<{ total: number }>(ENTER, this.asked(portal, loginName));
    if (!entered) throw await this.locked(portal, loginName);
    return entered.total;
  }

  /** How often signing in under this name has failed without a success between; 0 once a lock would have ended. */
  async failures(portal: Portal, loginName: string): Promise<number> {
    return (await this.running(portal, loginName))?.failures ?? 0;
  }

  /** Forgets the failures: after a success, a password reset, or when the centre unlocks. */
  async clear(portal: Portal, loginName: string): Promise<void> {
    await this.work.sql('delete from sign_in_lock where key = $1', [this.keyOf(portal, loginName)]);
  }

  /** Which of these login names are locked now, and how. */
  async lockedAmong(portal: Portal, loginNames: readonly string[]): Promise<ReadonlyMap<string, LockKind>> {
    const names = new Map(loginNames.map((name) => [this.keyOf(portal, name), name]));
    const rows = await this.work.sql<Running>(RUNNING, [[...names.keys()], grows(portal), this.clock.now()]);
    return new Map(
      rows.flatMap((row) => {
        const [name, kind] = [names.get(row.key), kindOf(row)];
        return name !== undefined && kind !== null ? [[name, kind] as const] : [];
      }),
    );
  }

  private async locked(portal: Portal, loginName: string): Promise<Problem> {
    const now = this.clock.now();
    const row = await this.running(portal, loginName);
    const left = Math.max(1, Math.ceil(((row?.endsAt ?? now).getTime() - now.getTime()) / 1000));
    const closed = grows(portal) && (row?.total ?? 0) >= INITIAL_CLOSED_AFTER;
    const detail = `连续 ${LOCK_AFTER_FAILURES} 次登录失败，账号已锁定，请 ${waitText(left)}后再试或找回密码${closed ? INITIAL_CLOSED : ''}`;
    return new Problem('TOO_MANY_REQUESTS', { detail, retryAfter: left });
  }

  private async running(portal: Portal, loginName: string): Promise<Running | undefined> {
    const [key, ...rest] = this.asked(portal, loginName);
    const [row] = await this.work.detachedSql<Running>(RUNNING, [[key], ...rest]);
    return row;
  }

  private asked(portal: Portal, loginName: string): [key: string, grows: boolean, now: Date] {
    return [this.keyOf(portal, loginName), grows(portal), this.clock.now()];
  }

  private keyOf(portal: Portal, loginName: string): string {
    return this.cipher.lookup(`sign-in:${portal}:${loginName}`);
  }
}

/** What every name is told after so many failures, whatever account has it. */
export const INITIAL_CLOSED = '；如果账号还没有激活，初始密码已停用，请联系辅导员或就业中心解锁';

const kindOf = ({ failures, total }: Running): LockKind | null => {
  if (failures >= LOCK_AFTER_FAILURES) return 'TIME';
  return total >= INITIAL_CLOSED_AFTER ? 'INITIAL' : null;
};
