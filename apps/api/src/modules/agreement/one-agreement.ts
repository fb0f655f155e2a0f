import { QueryFailedError } from 'typeorm';
import { Problem, sqlConstraintOf } from '../../core/problem/index.js';

/** What a student with a draft is told who begins another one. */
export const SECOND_DRAFT = '已有一份协议草稿，请继续填写或先作废';

/** What a student may have once only: the index that holds it, and what the second one is told. */
const ONCE: Readonly<Record<string, string>> = {
  agreement_active: '已有一份进行中的协议，请先办结、作废或解约',
  agreement_draft: SECOND_DRAFT,
  agreement_invited: '已向该毕业生发出邀约，请等待答复或先撤回',
};

/**
 * Runs a unit of work that writes agreements. Where two acts at the same moment would give a student a second agreement,
 * draft or invitation, the database lets one through and the other is refused. Goes around the outermost `UnitOfWork.run`.
 * @throws Problem NOT_NOW with the reason.
 */
export const holdingOnce = <T>(write: () => Promise<T>): Promise<T> => write().catch(refuseSecond);

function refuseSecond(error: unknown): never {
  const detail = error instanceof QueryFailedError ? ONCE[sqlConstraintOf(error)] : undefined;
  throw detail === undefined ? error : new Problem('NOT_NOW', { detail });
}
