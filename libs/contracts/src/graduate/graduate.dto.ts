import { originWorkflow, type OriginState } from '@qicheng/domain';
import { Type } from 'class-transformer';
import {
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
import { SubmittedQuery } from '../list/submitted.dto.js';
import { Versioned } from '../list/versioned.dto.js';

/** What the register can be sorted by; `-` in front turns the order round. */
export const GRADUATE_SORTS = ['studentNo', 'name', 'college', 'class', 'updatedAt'] as const;
export type GraduateSort = (typeof GRADUATE_SORTS)[number] | `-${(typeof GRADUATE_SORTS)[number]}`;
const SORTS = GRADUATE_SORTS.flatMap((sort) => [sort, `-${sort}`]) as GraduateSort[];

/** Whether a graduate counts in the rate (data-dictionary.md §1, studyOutcome). */
export const STUDY_OUTCOMES = ['NORMAL', 'EXTENDED', 'COMPLETED', 'LEFT', 'WITHDRAWN'] as const;
export type StudyOutcome = (typeof STUDY_OUTCOMES)[number];

/** Fields whose plain value may be asked for, with a reason that is kept. */
export const REVEALABLE = ['idNo'] as const;

const ORIGIN_STATES = Object.keys(originWorkflow.states) as OriginState[];
const REASON = { message: '请填写 5–200 个字的原因' };

/** Filters, order and page of the register; `after` continues from a cursor instead of a page number. */
export class GraduateQuery extends SubmittedQuery {
  @IsOptional()
  @Matches(/^\d{4}$/, { message: '届别是四位年份' })
  gradYear?: string;

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
  @Matches(/^\d{2}$/, { message: '学历代码是两位数字' })
  educationLevel?: string;

  @IsOptional()
  @IsIn(STUDY_OUTCOMES, { message: '没有这个学业状态' })
  studyOutcome?: StudyOutcome;

  @IsOptional()
  @IsIn(ORIGIN_STATES, { message: '没有这个核验状态' })
  originState?: OriginState;

  /** Part of the name; one character is enough. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '姓名为 1–60 个字' })
  name?: string;

  /** Part of the name, or the beginning of the student or examination number. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '关键词为 1–60 个字' })
  keyword?: string;

  @IsOptional()
  @IsIn(SORTS, { message: '不能按此排序' })
  sort?: GraduateSort;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string;
}

/** The centre's correction of a record: values as strings by field (null clears one), with the reason that the history keeps. */
export class SaveGraduateDto extends Versioned {
  @IsObject({ message: '内容格式不正确，请刷新页面后重试' })
  values!: Record<string, string | null>;

  @IsString()
  @Length(5, 200, REASON)
  reason!: string;
}

/** Asks for the plain value of a masked field. */
export class RevealGraduateDto {
  @IsIn(REVEALABLE, { message: '此字段不能查看明文' })
  field!: (typeof REVEALABLE)[number];

  @IsString()
  @Length(5, 200, REASON)
  reason!: string;
}

/** A graduate asks for the own masked value; no reason is asked of them. */
export class RevealOwnDto {
  @IsIn(REVEALABLE, { message: '此字段不能查看明文' })
  field!: (typeof REVEALABLE)[number];
}

/** Exports what the filter finds, all pages of it; personal data leaves unmasked for the centre only. */
export class ExportGraduatesDto {
  @ValidateNested()
  @Type(() => GraduateQuery)
  filter!: GraduateQuery;

  @IsString()
  @Length(5, 200, REASON)
  reason!: string;

  @IsBoolean()
  withPersonalData!: boolean;
}
