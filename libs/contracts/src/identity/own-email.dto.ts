import { IsString, Length, Matches } from 'class-validator';

/** Moves one's own account to the address that the code was sent to; the present password shows that it is the owner. */
export class ChangeEmailDto {
  @Matches(/^\d{6}$/, { message: '验证码是 6 位数字' })
  code!: string;

  @IsString({ message: '请填写当前密码' })
  @Length(1, 64, { message: '请填写当前密码' })
  current!: string;
}
