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
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ORIGIN_FIELD_KEYS } from './origin-field-keys.js';
import { Versioned } from '../list/versioned.dto.js';
import { ReasonedActDto, ReviewBatchDto, ReviewQuery } from '../review/review.dto.js';

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

/** What the student changes directly (tier F): values as strings by field, null clears one. */
export class SaveOriginContactDto {
  @IsObject({ message: '内容格式不正确，请刷新页面后重试' })
  values!: Record<string, string | null>;
}

/** A step of the workflow: approve, return, withdraw, reopen … */
export class OriginActDto extends ReasonedActDto {
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

/** Filters of the origin queue. */
export class OriginReviewQuery extends ReviewQuery {
  @IsOptional()
  @IsIn(STATES, { message: '没有这个状态' })
  state?: OriginState;
}

/** What can be done with many origin reviews at once: opinions by the reviewers, the rest by the centre. */
export const ORIGIN_BATCH_ACTIONS = ['approve', 'return', 'report', 'unlock', 'reopen'] as const;
export type OriginBatchAction = (typeof ORIGIN_BATCH_ACTIONS)[number];

/** One step for many records. */
export class OriginBatchDto extends ReviewBatchDto {
  @IsIn(ORIGIN_BATCH_ACTIONS, { message: '批量操作只有通过、退回、上报、解除上报锁定和重新开放' })
  action!: OriginBatchAction;
}
