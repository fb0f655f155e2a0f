import { correctionWorkflow, type CorrectionState, type OriginFieldKey } from '@qicheng/domain';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ORIGIN_FIELD_KEYS } from './origin-field-keys.js';
import { REASON_MAX, REASON_MIN, ReasonedActDto, ReviewQuery } from '../review/review.dto.js';

const STATES = Object.keys(correctionWorkflow.states) as CorrectionState[];

/** A student's request to correct a locked field, with the uploaded proof. */
export class RequestCorrectionDto {
  @IsIn(ORIGIN_FIELD_KEYS, { message: '没有这个字段' })
  field!: OriginFieldKey;

  @IsString()
  @Length(1, 200, { message: '请填写正确的内容，最多 200 个字' })
  claimedValue!: string;

  /** The major there, for a request about the college. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '专业最多 60 个字' })
  majorName?: string;

  /** The class there, for a request about the college or the major. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '班级最多 60 个字' })
  className?: string;

  @IsString()
  @Length(REASON_MIN, REASON_MAX, { message: `请用 ${REASON_MIN}–${REASON_MAX} 个字说明` })
  explanation!: string;

  @IsOptional()
  @IsUUID()
  proofFileId?: string;
}

/** A step of a correction request. */
export class CorrectionActDto extends ReasonedActDto {}

/** Filters of the queue of correction requests. */
export class CorrectionQuery extends ReviewQuery {
  @IsOptional()
  @IsIn(STATES, { message: '没有这个状态' })
  state?: CorrectionState;
}

/** Why somebody looks at the whole ID numbers of a request; the history keeps it. */
export class RevealCorrectionDto {
  @IsString()
  @Length(5, 200, { message: '请填写 5–200 个字的原因' })
  reason!: string;
}
