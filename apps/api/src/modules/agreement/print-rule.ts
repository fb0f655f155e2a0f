import type { Agreement } from './agreement.entity.js';

/** What rows of the history are called that no step of the workflow writes. */
export const SEALING_LABELS = { print: '打印协议书', scan: '上传盖章扫描件' } as const;

/** Why an agreement cannot be printed now, in Chinese, or null: it is printed once the graduate has signed, and while it stands. */
export function printRefusal({ state, marks, cancelAskedBy }: Pick<Agreement, 'state' | 'marks' | 'cancelAskedBy'>) {
  if (state === 'SIGNED') return null;
  if (state !== 'SEALING') return '审核通过并在线签名后才能打印';
  if (cancelAskedBy !== null) return '已申请取消协议，暂不能打印';
  return marks.some(({ kind }) => kind === 'STUDENT_SIGNED') ? null : '学生还没有在线签名，暂不能打印';
}
