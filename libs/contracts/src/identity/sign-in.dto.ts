import type { Role } from '@qicheng/domain';
import { ROLES } from '@qicheng/domain';
import { IsIn, IsString, Length } from 'class-validator';
import { StrongPassword } from './strong-password.js';

/** The doors that a password opens: students by student number, staff by mobile number. */
export const PASSWORD_PORTALS = ['student', 'teacher'] as const;
export type PasswordPortal = (typeof PASSWORD_PORTALS)[number];

/** Signs in at one portal. */
export class LoginDto {
  @IsIn(PASSWORD_PORTALS, { message: '请从学生端或教师端登录' })
  portal!: PasswordPortal;

  @IsString({ message: '请填写账号' })
  @Length(1, 40, { message: '请填写账号' })
  account!: string;

  @IsString({ message: '请填写密码' })
  @Length(1, 64, { message: '请填写密码' })
  password!: string;
}

/** Goes on in another of the roles that the account holds. */
export class SwitchRoleDto {
  @IsIn(ROLES, { message: '没有这个角色' })
  role!: Role;
}

/** Changes one's own password; every other session of the account ends. */
export class ChangePasswordDto {
  @IsString({ message: '请填写当前密码' })
  @Length(1, 64, { message: '请填写当前密码' })
  current!: string;

  @StrongPassword()
  password!: string;
}
