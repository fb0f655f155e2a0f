import type { ActingRole } from '../identity/role.js';
import type { AgreementState } from './agreement-state.js';

/** What decides whether an agreement may be printed. */
export interface PrintFacts {
  readonly state: AgreementState;
  /** The graduate has signed on screen. */
  readonly signed: boolean;
  readonly cancelAskedBy: string | null;
  readonly reissueKind: string | null;
}

const FROZEN: readonly AgreementState[] = ['SEALING', 'SIGNED', 'TERMINATING'];

/**
 * Why `role` cannot print an agreement now, in Chinese, or null: while it stands, once the graduate has signed on screen; the
 * company prints as soon as the sealing begins (workflows §9).
 */
export function printRefusal(facts: PrintFacts, role: ActingRole): string | null {
  const { state, signed, cancelAskedBy, reissueKind } = facts;
  if (!FROZEN.includes(state)) return '审核通过并在线签名后才能打印';
  if (cancelAskedBy !== null) return '已申请取消协议，暂不能打印';
  if (reissueKind !== null) return '已申请补发协议书，原编号的协议书不能再打印';
  if (signed || role === 'EMPLOYER') return null;
  return role === 'STUDENT' ? '在线签名后才能打印' : '学生还没有在线签名，暂不能打印';
}
