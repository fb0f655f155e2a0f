import { terminationWorkflow, type TerminationState } from '@qicheng/domain';
import { IsBoolean, IsIn, IsObject, IsOptional, IsUUID } from 'class-validator';
import { Versioned } from '../list/versioned.dto.js';
import { ReasonedActDto, ReviewBatchDto, ReviewQuery } from '../review/review.dto.js';

const STATES = Object.keys(terminationWorkflow.states) as TerminationState[];

/** Filters of the terminations' queue. */
export class TerminationQuery extends ReviewQuery {
  @IsOptional()
  @IsIn(STATES, { message: '没有这个状态' })
  state?: TerminationState;
}

/** Starts a request for a signed agreement. */
export class StartTerminationDto {
  @IsUUID()
  agreementId!: string;
}

/** What the initiator fills in: values as strings by field. */
export class SaveTerminationDto extends Versioned {
  @IsObject({ message: '内容格式不正确，请刷新页面后重试' })
  values!: Record<string, string | null>;
}

/** A step; the centre may lift the limit of terminations for this student. */
export class TerminationActDto extends ReasonedActDto {
  @IsOptional()
  @IsBoolean()
  confirmed?: boolean;
}

/** One opinion for many requests. */
export class TerminationBatchDto extends ReviewBatchDto {
  @IsIn(['approve', 'return'], { message: '批量操作只有通过和退回' })
  action!: 'approve' | 'return';
}
