import { originWorkflow, type ActingRole, type OriginState } from '@qicheng/domain';

/** A reviewer may decide and correct exactly where the table would let the role return the record. */
export const mayDecide = (state: OriginState, role: ActingRole): boolean =>
  originWorkflow.table.some((row) => row.action === 'return' && row.from.includes(state) && row.by.includes(role));
