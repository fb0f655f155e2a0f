import { PROVINCE_PREFIXES } from '@qicheng/domain';
import { IsDateString, IsIn, IsInt, IsNumber, IsOptional, Length, Matches, Max, Min } from 'class-validator';

const PROVINCES = [...PROVINCE_PREFIXES].map((prefix) => `${prefix}0000`);
const TIER = { message: '档次为 1–9 的整数' };
const MONTHLY = { message: '月最低工资为 1–99999.99 元' };
const HOURLY = { message: '小时最低工资为 0.01–999.99 元' };

/** A minimum wage as a province publishes it, for one of its tiers, from a day on. */
export class SaveMinimumWageDto {
  @IsIn(PROVINCES, { message: '请选择省份' })
  region!: string;

  /** The first is the highest. */
  @IsInt(TIER)
  @Min(1, TIER)
  @Max(9, TIER)
  tier!: number;

  /** Yuan. */
  @IsNumber({ maxDecimalPlaces: 2 }, MONTHLY)
  @Min(1, MONTHLY)
  @Max(99_999.99, MONTHLY)
  monthly!: number;

  /** Yuan, for work by the hour. */
  @IsNumber({ maxDecimalPlaces: 2 }, HOURLY)
  @Min(0.01, HOURLY)
  @Max(999.99, HOURLY)
  hourly!: number;

  @Matches(/^20\d{2}-\d{2}-\d{2}$/, { message: '请选择施行日期' })
  @IsDateString({ strict: true }, { message: '施行日期不是真实日期' })
  effectiveFrom!: string;

  /** Where the figures are published. */
  @IsOptional()
  @Length(1, 60, { message: '依据为 1–60 个字' })
  note?: string | null;
}

/** A minimum wage put right; the version that was seen has to be the newest. */
export class EditMinimumWageDto extends SaveMinimumWageDto {
  @IsInt()
  @Min(1)
  version!: number;
}
