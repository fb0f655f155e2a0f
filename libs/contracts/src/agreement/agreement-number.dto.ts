import type { AgreementNumberState } from '@qicheng/domain';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '../list/page.dto.js';
import { REASON_MAX, REASON_MIN } from '../review/review.dto.js';

const NUMBER_STATES: readonly AgreementNumberState[] = ['FREE', 'ALLOCATED', 'USED', 'VOID'];
const NUMBER = { message: '请填写完整的协议书编号' };

/** Takes the next numbers of a cohort and level out of the series as a range of free ones. */
export class AllocateNumbersDto {
  @Matches(/^\d{4}$/, { message: '届别是四位年份' })
  gradYear!: string;

  @Matches(/^[1-4]$/, { message: '请选择培养层次' })
  level!: string;

  @IsInt()
  @Min(1, { message: '数量为 1–10000' })
  @Max(10_000, { message: '数量为 1–10000' })
  count!: number;

  /** Kept for students to whom they are given in advance; no agreement takes one by itself. */
  @IsOptional()
  @IsBoolean()
  reserved?: boolean;
}

/** Gives one student a free number in advance, e.g. for a company that invites by it. */
export class AssignNumberDto {
  @IsString()
  @Matches(/^[A-Za-z0-9]{6,20}$/, { message: '请填写学号' })
  studentNo!: string;
}

/** Takes in numbers that were given out elsewhere, from the first to the last; they are kept for students. */
export class ImportNumbersDto {
  @Matches(/^[0-9A-Z]{17}$/, NUMBER)
  first!: string;

  @Matches(/^[0-9A-Z]{17}$/, NUMBER)
  last!: string;
}

/** Gives every student of a class without one a number in advance. */
export class AssignClassNumbersDto {
  @IsUUID(undefined, { message: '请选择班级' })
  classId!: string;
}

/** Takes a number back that was given to a student and that no agreement uses; it is void for ever. */
export class RecallNumberDto {
  @Matches(/^[0-9A-Z]{17}$/, NUMBER)
  agreementNo!: string;

  @IsString()
  @Length(REASON_MIN, REASON_MAX, { message: `请填写 ${REASON_MIN}–${REASON_MAX} 个字的原因` })
  reason!: string;
}

/** Filters of the ledger. */
export class NumberQuery extends PageQuery {
  @IsOptional()
  @IsIn(NUMBER_STATES, { message: '没有这个状态' })
  state?: AgreementNumberState;

  /** The beginning of a number or of a student number. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z]{1,20}$/, { message: '请输入编号或学号的开头，只含数字和字母' })
  keyword?: string;
}
