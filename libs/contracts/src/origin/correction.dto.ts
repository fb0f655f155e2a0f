import type { OriginFieldKey } from '@qicheng/domain';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ORIGIN_FIELD_KEYS } from './origin-field-keys.js';
import { REASON_MAX, REASON_MIN, ReasonedActDto } from '../review/review.dto.js';

/** A student's request to correct a locked field, with the uploaded proof. */
export class RequestCorrectionDto {
  @IsIn(ORIGIN_FIELD_KEYS, { message: '没有这个字段' })
  field!: OriginFieldKey;

  @IsString()
  @Length(1, 200, { message: '请填写正确的内容，最多 200 个字' })
  claimedValue!: string;

  @IsString()
  @Length(REASON_MIN, REASON_MAX, { message: `请用 ${REASON_MIN}–${REASON_MAX} 个字说明` })
  explanation!: string;

  @IsOptional()
  @IsUUID()
  proofFileId?: string;
}

/** A step of a correction request. */
export class CorrectionActDto extends ReasonedActDto {}
