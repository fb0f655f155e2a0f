import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SubmittedQuery } from '../list/submitted.dto.js';
import { Versioned } from '../list/versioned.dto.js';

/** The most records that one batch decision takes. */
export const MAX_BATCH = 200;
/** A reason is 5–500 characters (workflows.md, `reason!`). */
export const REASON_MIN = 5;
export const REASON_MAX = 500;

/** What a queue can be sorted by, where it has it; `-` in front turns the order round. The newest comes first when nothing is said. */
export const QUEUE_SORTS = ['submittedAt', 'name', 'studentNo', 'diffCount'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number] | `-${(typeof QUEUE_SORTS)[number]}`;
const SORTS = QUEUE_SORTS.flatMap((sort) => [sort, `-${sort}`]) as QueueSort[];

/** What every queue under review knows; `after` continues from a cursor instead of a page number. */
export class QueueQuery extends SubmittedQuery {
  /** Part of the name, or the beginning of a number. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '关键词为 1–60 个字' })
  keyword?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @IsOptional()
  @IsIn(SORTS, { message: '不能按此排序' })
  sort?: QueueSort;
}

/** Filters of a queue of graduates' records. */
export class ReviewQuery extends QueueQuery {
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
}

/** A step on one record: the version seen, and the reason where the workflow asks for one, which then measures it. */
export class ReasonedActDto extends Versioned {
  @IsOptional()
  @IsString()
  @MaxLength(REASON_MAX, { message: `最多 ${REASON_MAX} 个字` })
  reason?: string;
}

/** One record of a batch with the version that the reviewer saw. */
export class ReviewBatchItem extends Versioned {
  @IsUUID()
  id!: string;
}

/** The records of one batch decision, each decided by itself in its own transaction; which actions there are, each workflow adds. */
export class ReviewBatchDto {
  @IsArray()
  @ArrayMinSize(1, { message: '请先选择记录' })
  @ArrayMaxSize(MAX_BATCH, { message: `一次最多处理 ${MAX_BATCH} 条` })
  @ValidateNested({ each: true })
  @Type(() => ReviewBatchItem)
  items!: ReviewBatchItem[];

  @IsOptional()
  @IsString()
  @MaxLength(REASON_MAX, { message: `最多 ${REASON_MAX} 个字` })
  reason?: string;
}
