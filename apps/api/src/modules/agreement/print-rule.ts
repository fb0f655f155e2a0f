import type { AgreementState } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import type { Agreement } from './agreement.entity.js';

/** What rows of the history are called that no step of the workflow writes. */
export const SEALING_LABELS = { print: '打印协议书', scan: '上传盖章扫描件' } as const;

const FROZEN: readonly AgreementState[] = ['SEALING', 'SIGNED', 'TERMINATING'];

/**
 * Why the current actor cannot print an agreement now, in Chinese, or null: while it stands, once the graduate has signed on
 * screen; the company prints as soon as the sealing begins (workflows.md §9).
 */
export function printRefusal({
  state,
  marks,
  cancelAskedBy,
}: Pick<Agreement, 'state' | 'marks' | 'cancelAskedBy'>): string | null {
  if (!FROZEN.includes(state)) return '审核通过并在线签名后才能打印';
  if (cancelAskedBy !== null) return '已申请取消协议，暂不能打印';
  return marks.length > 0 || currentActor().role === 'EMPLOYER' ? null : '学生还没有在线签名，暂不能打印';
}
