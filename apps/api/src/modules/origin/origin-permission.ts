import { originWorkflow, type ActingRole, type OriginState } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';

/** A reviewer may decide and correct exactly where the table would let the role return the record. */
export const mayDecide = (state: OriginState, role: ActingRole): boolean =>
  originWorkflow.table.some((row) => row.action === 'return' && row.from.includes(state) && row.by.includes(role));

/** The graduate who acts; a review has the same id. @throws Problem NOT_FOUND for anybody else. */
export function ownStudentId(): string {
  const { studentId } = currentActor();
  if (studentId === null) throw new Problem('NOT_FOUND');
  return studentId;
}
