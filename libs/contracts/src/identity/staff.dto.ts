import { isMobile, STAFF_NO, type Role } from '@qicheng/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../list/page.dto.js';

/** The roles that the centre gives to staff: everyone’s accounts are opened there (L1). */
export const STAFF_ROLES = [
  'COUNSELLOR',
  'COLLEGE_ADMIN',
  'CENTRE_ADMIN',
  'SYS_ADMIN',
] as const satisfies readonly Role[];
export type StaffRole = (typeof STAFF_ROLES)[number];

const MobileNumber = () =>
  ValidateBy({
    name: 'mobile',
    validator: {
      validate: (value) => typeof value === 'string' && isMobile(value),
      defaultMessage: () => '请填写 11 位手机号码',
    },
  });

/** One role of a member of staff; a college administrator's names the college, one entry per college. */
export class StaffGrantDto {
  @IsIn(STAFF_ROLES, { message: '没有这个角色' })
  role!: StaffRole;

  @ValidateIf((grant: StaffGrantDto) => grant.role === 'COLLEGE_ADMIN')
  @IsUUID(undefined, { message: '请选择学院管理员所属的学院' })
  collegeId?: string;
}

/** Opens a staff account; only the centre can (L1). */
export class OpenStaffDto {
  @IsString({ message: '请填写姓名' })
  @Length(2, 60, { message: '姓名为 2–60 个字' })
  name!: string;

  /** Also the login name. */
  @MobileNumber()
  mobile!: string;

  @Matches(STAFF_NO, { message: '工号为 1–20 位字母、数字或短横线' })
  staffNo!: string;

  /** Where notices and password-reset codes go. */
  @IsOptional()
  @MaxLength(100, { message: '邮箱地址最长 100 个字符' })
  @IsEmail({}, { message: '请填写正确的邮箱地址' })
  email?: string | null;

  @IsArray({ message: '请选择角色' })
  @ArrayMinSize(1, { message: '请至少选择一个角色' })
  @ArrayMaxSize(20, { message: '最多 20 个角色' })
  @ValidateNested({ each: true })
  @Type(() => StaffGrantDto)
  roles!: StaffGrantDto[];
}

/** Replaces what the centre keeps about a member of staff; a role left out is taken away at once. */
export class EditStaffDto extends OpenStaffDto {
  @IsInt()
  @Min(1)
  version!: number;
}

/** Which members of staff to list. */
export class StaffQuery extends PageQuery {
  /** Part of the name, or the beginning of the mobile or staff number. */
  @IsOptional()
  @IsString()
  @Length(1, 60, { message: '关键词为 1–60 个字' })
  keyword?: string;

  @IsOptional()
  @IsIn(STAFF_ROLES, { message: '没有这个角色' })
  role?: StaffRole;

  @IsOptional()
  @IsUUID(undefined, { message: '没有这个学院' })
  collegeId?: string;
}

/** Why something is done to another person's account; kept in the history. */
export class AccountReasonDto {
  @IsString({ message: '请填写 5–200 个字的原因' })
  @Length(5, 200, { message: '请填写 5–200 个字的原因' })
  reason!: string;
}
