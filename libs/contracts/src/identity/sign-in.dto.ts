import { PORTALS, ROLES, type Portal, type Role } from '@qicheng/domain';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
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

  /** The solved riddle, as `solve` of the client writes it; asked for by PROOF_NEEDED. */
  @IsOptional()
  @IsString({ message: '安全验证无效，请重新登录' })
  @Length(1, 4000, { message: '安全验证无效，请重新登录' })
  proof?: string;
}

/** A riddle that costs a browser about a second: JSON for altcha, signed, good for one sign-in within five minutes. */
export class SignInRiddle {
  riddle!: string;
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
