import type { Agreement } from './agreement.entity.js';

/** Why the graduate cannot sign now, in Chinese, or null; the workflow's table has the last word when they do. */
export function signingRefusal({ state, marks, cancelAskedBy }: Pick<Agreement, 'state' | 'marks' | 'cancelAskedBy'>) {
  if (state !== 'SEALING') return '审核通过后才能签名';
  if (cancelAskedBy !== null) return '已申请取消协议，请等就业中心处理';
  return marks.length === 0 ? null : '已经签名，不必重复签名';
}

/** Who signs, so that the holder of a phone sees whose link it is: `张*，2023****02`. */
export const signerHint = ({ name, studentNo }: Pick<Agreement, 'name' | 'studentNo'>): string =>
  `${[...name][0] ?? ''}*，${studentNo.slice(0, 4)}****${studentNo.slice(-2)}`;
