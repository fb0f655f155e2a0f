import { PORTALS, ROLES, type Portal, type Role } from '@qicheng/domain';
import { IsIn, IsString, Length } from 'class-validator';
import { StrongPassword } from './strong-password.js';

/** Signs in at one portal: students by student number, staff and employers by mobile number. */
export class LoginDto {
  @IsIn(PORTALS, { message: '请从系统的登录页进入' })
  portal!: Portal;

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
