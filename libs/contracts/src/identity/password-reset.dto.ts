import { PORTALS, type Portal } from '@qicheng/domain';
import { IsEmail, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { StrongPassword } from './strong-password.js';

class AccountAtPortal {
  @IsIn(PORTALS, { message: '请从系统的登录页进入' })
  portal!: Portal;

  @IsString({ message: '请填写账号' })
  @Length(1, 40, { message: '请填写账号' })
  account!: string;
}

/** Asks for a reset code; the answer never tells whether the account exists or the address is the bound one. */
export class ResetCodeDto extends AccountAtPortal {
  @MaxLength(100, { message: '邮箱地址最长 100 个字符' })
  @IsEmail({}, { message: '请填写正确的邮箱地址' })
  email!: string;
}

/** Sets a new password with the code from the mail; every session of the account ends. */
export class ResetPasswordDto extends AccountAtPortal {
  @Matches(/^\d{6}$/, { message: '验证码是 6 位数字' })
  code!: string;

  @StrongPassword()
  password!: string;
}
