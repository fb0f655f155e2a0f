import { Body, Controller, Post, Res } from '@nestjs/common';
import {
  EmployerLookUpView,
  LookUpEmployerDto,
  RegisterEmployerDto,
  RegistrationCodeDto,
  RegistrationCodeView,
  SessionView,
} from '@qicheng/contracts';
import type { FastifyReply } from 'fastify';
import { Public } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { RegistrationService } from './registration.service.js';

/** How companies get an account. */
@Controller('employer-registrations')
@Public('whoever registers has no account yet')
export class RegistrationController {
  constructor(private readonly registrations: RegistrationService) {}

  @Post('lookup')
  @Replies('lookUpEmployer', EmployerLookUpView)
  lookUp(@Body() dto: LookUpEmployerDto): Promise<EmployerLookUpView> {
    return this.registrations.lookUp(dto.uscc);
  }

  @Post('code')
  @Replies('sendRegistrationCode', RegistrationCodeView)
  sendCode(@Body() dto: RegistrationCodeDto): Promise<RegistrationCodeView> {
    return this.registrations.sendCode(dto.email);
  }

  @Post()
  @Replies('registerEmployer', SessionView)
  register(@Body() dto: RegisterEmployerDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    return this.registrations.register(dto, reply);
  }
}
