import { TERMINATION_PAPERS, type TerminationPaper, terminationWorkflow, type TerminationState } from '@qicheng/domain';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { Versioned } from '../list/versioned.dto.js';
import { REASON_MAX, REASON_MIN, ReasonedActDto, ReviewBatchDto, ReviewQuery } from '../review/review.dto.js';

const STATES = Object.keys(terminationWorkflow.states) as TerminationState[];

/** Filters of the terminations' queue. */
export class TerminationQuery extends ReviewQuery {
  @IsOptional()
  @IsIn(STATES, { message: '没有这个状态' })
  state?: TerminationState;

  /** Only those that name a breach as their reason. */
  @IsOptional()
  @IsIn(['true'])
  breach?: 'true';
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

/** A step on one request. */
export class TerminationActDto extends ReasonedActDto {}

/** Which paper a file is. */
export class TerminationPaperQuery {
  @IsIn(TERMINATION_PAPERS, { message: '没有这种材料' })
  kind!: TerminationPaper;
}

/** The centre lets this student terminate beyond the school's limit, for a stated reason. */
export class LiftTerminationLimitDto extends Versioned {
  @IsString()
  @Length(REASON_MIN, REASON_MAX, { message: `请填写 ${REASON_MIN}–${REASON_MAX} 个字的原因` })
  reason!: string;
}

/** One opinion for many requests. */
export class TerminationBatchDto extends ReviewBatchDto {
  @IsIn(['approve', 'return'], { message: '批量操作只有通过和退回' })
  action!: 'approve' | 'return';
}
