import { printRefusal } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import type { Agreement } from './agreement.entity.js';

/** What rows of the history are called that no step of the workflow writes. */
export const SEALING_LABELS = { print: '打印协议书', scan: '上传盖章扫描件', withdrawScan: '撤回盖章扫描件' } as const;

/** Why the current actor cannot print an agreement now, in Chinese, or null. */
export const printHindranceOf = (agreement: Agreement): string | null =>
  printRefusal({ ...agreement, signed: agreement.marks.length > 0 }, currentActor().role);
