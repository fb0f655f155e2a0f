import { IsEmail, Matches, MaxLength } from 'class-validator';
import { StrongPassword } from './strong-password.js';

/** Asks for a code at the address that the account is to be bound to. */
export class ActivationCodeDto {
  @MaxLength(100, { message: '邮箱地址最长 100 个字符' })
  @IsEmail({}, { message: '请填写正确的邮箱地址' })
  email!: string;
}

/** Activates the account: the code proves the address, the password replaces the initial one for good. */
export class ActivateDto {
  @Matches(/^\d{6}$/, { message: '验证码是 6 位数字' })
  code!: string;

  @StrongPassword()
  password!: string;
}

/** A password of one's own in place of an issued one, which others have seen. */
export class ReplaceIssuedPasswordDto {
  @StrongPassword()
  password!: string;
}
