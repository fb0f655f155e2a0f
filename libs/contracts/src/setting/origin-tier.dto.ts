import { ORIGIN_TIERS, type OriginTier } from '@qicheng/domain';
import { IsIn, IsOptional, Matches } from 'class-validator';

/** Who may change a field from now on, at one education level or (null) at every level without a choice of its own. */
export class SaveOriginTierDto {
  @IsOptional()
  @Matches(/^\d{2}$/, { message: '学历代码是两位数字' })
  educationLevel?: string | null;

  /** Null takes the level's (or the school's) own choice back. */
  @IsOptional()
  @IsIn(ORIGIN_TIERS, { message: '请选择由谁修改' })
  tier?: OriginTier | null;
}
