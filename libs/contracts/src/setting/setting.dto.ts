import { Type } from 'class-transformer';
import { Allow, IsDate, IsIn, IsOptional, Matches } from 'class-validator';

/** Flows that have opening times. */
export const WINDOW_FLOWS = ['origin', 'agreement', 'termination'] as const;
export type WindowFlow = (typeof WINDOW_FLOWS)[number];

/** The opening time of a flow for a cohort and, where given, one education level; saving again replaces it. */
export class SaveWindowDto {
  @IsIn(WINDOW_FLOWS, { message: '没有这个流程' })
  flow!: WindowFlow;

  @Matches(/^\d{4}$/, { message: '届别是四位年份' })
  gradYear!: string;

  @IsOptional()
  @Matches(/^\d{2}$/, { message: '学历代码是两位数字' })
  educationLevel?: string | null;

  @Type(() => Date)
  @IsDate({ message: '请选择开放时间' })
  opensAt!: Date;

  @Type(() => Date)
  @IsDate({ message: '请选择截止时间' })
  closesAt!: Date;
}

/** A changed setting; the value's type belongs to the key. */
export class SaveSettingDto {
  @Allow()
  value!: boolean | number | string;
}
