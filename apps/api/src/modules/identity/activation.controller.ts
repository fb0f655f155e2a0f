import { Body, Controller, Post } from '@nestjs/common';
import { ActivateDto, ActivationCodeDto, ReplaceIssuedPasswordDto, SessionView } from '@qicheng/contracts';
import { SignedIn } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { ActivationService } from './activation.service.js';

/** All that an account can reach before it is activated, beside its session. */
@Controller('activation')
@SignedIn('the way out of the unactivated state')
export class ActivationController {
  constructor(private readonly activation: ActivationService) {}

  @Post('email-code')
  @Replies('sendActivationCode')
  sendCode(@Body() dto: ActivationCodeDto): Promise<void> {
    return this.activation.sendCode(dto.email);
  }

  @Post()
  @Replies('activate', SessionView)
  activate(@Body() dto: ActivateDto): Promise<SessionView> {
    return this.activation.activate(dto);
  }

  @Post('password')
  @Replies('replaceIssuedPassword', SessionView)
  replaceIssued(@Body() dto: ReplaceIssuedPasswordDto): Promise<SessionView> {
    return this.activation.replaceIssued(dto);
  }
}
