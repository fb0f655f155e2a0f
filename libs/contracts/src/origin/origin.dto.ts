import {
  ORIGIN_DECISIONS,
  originWorkflow,
  type OriginDecision,
  type OriginFieldKey,
  type OriginState,
} from '@qicheng/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ORIGIN_FIELD_KEYS } from './origin-field-keys.js';
import { PageQuery } from '../list/page.dto.js';
import { Versioned } from '../list/versioned.dto.js';

/** The most records that one batch decision takes. */
export const MAX_BATCH = 200;
/** A reason is 5–500 characters (workflows.md, `reason!`). */
export const REASON_MIN = 5;
export const REASON_MAX = 500;
const REASON = { message: `请填写 ${REASON_MIN}–${REASON_MAX} 个字的原因` };
const STATES = Object.keys(originWorkflow.states) as OriginState[];

/** What the student saves: values as strings by field (null clears one); locked fields are refused. */
export class SaveOriginDraftDto extends Versioned {
  @IsObject({ message: '内容格式不正确，请刷新页面后重试' })
  values!: Record<string, string | null>;

  /** Why a field was changed, by field. */
  @IsOptional()
  @IsObject({ message: '原因格式不正确，请刷新页面后重试' })
  reasons?: Record<string, string>;
}

/** A step of the workflow: approve, return, withdraw, reopen … */
export class OriginActDto extends Versioned {
  @IsOptional()
  @IsString()
  @Length(REASON_MIN, REASON_MAX, REASON)
  reason?: string;

  /** The student's confirmation that everything is true; needed to submit. */
  @IsOptional()
  @IsBoolean()
  confirmed?: boolean;
}

/** What a reviewer decided about one field; EDIT brings the third value, KEEP a note. */
export class OriginDecisionDto {
  @IsIn(ORIGIN_FIELD_KEYS, { message: '没有这个字段' })
  field!: OriginFieldKey;

  @IsIn(ORIGIN_DECISIONS, { message: '请选择采纳、保留或另行更正' })
  decision!: OriginDecision;

  @IsOptional()
  @IsString()
  @MaxLength(200, { message: '最多 200 个字' })
  value?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200, { message: '说明最多 200 个字' })
  note?: string | null;
}

/** A reviewer's saved decisions; fields left out stay as they are. */
export class SaveOriginDecisionsDto extends Versioned {
  @IsArray()
  @ArrayMinSize(1, { message: '没有需要保存的内容' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OriginDecisionDto)
  decisions!: OriginDecisionDto[];
}

/** Filters of the review queue; `after` continues from a cursor instead of a page number. */
export class OriginReviewQuery extends PageQuery {
  @IsOptional()
  @IsIn(STATES, { message: '没有这个状态' })
  state?: OriginState;

  @IsOptional()
  @IsUUID()
  collegeId?: string;

  @IsOptional()
  @IsUUID()
  majorId?: string;

  @IsOptional()
  @IsUUID()
  classId?: string;

  @IsOptional()
  @Matches(/^\d{4}$/, { message: '届别是四位年份' })
  gradYear?: string;

  /** Part of the name, or the beginning of the student number. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '关键词为 1–60 个字' })
  keyword?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  after?: string;
}

/** One record of a batch with the version that the reviewer saw. */
export class OriginBatchItem extends Versioned {
  @IsUUID()
  id!: string;
}

/** One decision for many records; each is decided by itself, in its own transaction. */
export class OriginBatchDto {
  @IsIn(['approve', 'return'], { message: '批量操作只有通过和退回' })
  action!: 'approve' | 'return';

  @IsArray()
  @ArrayMinSize(1, { message: '请先选择记录' })
  @ArrayMaxSize(MAX_BATCH, { message: `一次最多处理 ${MAX_BATCH} 条` })
  @ValidateNested({ each: true })
  @Type(() => OriginBatchItem)
  items!: OriginBatchItem[];

  @IsOptional()
  @IsString()
  @Length(REASON_MIN, REASON_MAX, REASON)
  reason?: string;
}
