import { Body, Controller, Post } from '@nestjs/common';
import { ResetCodeDto, ResetPasswordDto } from '@qicheng/contracts';
import { Public } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { PasswordResetService } from './password-reset.service.js';

/** Forgotten passwords. */
@Controller('password-reset')
@Public('whoever forgot the password cannot sign in')
export class PasswordResetController {
  constructor(private readonly resets: PasswordResetService) {}

  @Post('code')
  @Replies('sendResetCode')
  sendCode(@Body() dto: ResetCodeDto): Promise<void> {
    return this.resets.sendCode(dto);
  }

  @Post()
  @Replies('resetPassword')
  reset(@Body() dto: ResetPasswordDto): Promise<void> {
    return this.resets.reset(dto);
  }
}
