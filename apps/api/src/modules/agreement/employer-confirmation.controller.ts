import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { AgreementMovedView, ConfirmAgreementDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { EmployerConfirmationService } from './employer-confirmation.service.js';

/** The company's answer to an agreement that a graduate has submitted. */
@Controller('agreements')
@Access('EMPLOYER')
export class EmployerConfirmationController {
  constructor(private readonly confirmations: EmployerConfirmationService) {}

  @Post(':id/confirm')
  @Replies('confirmAgreement', AgreementMovedView)
  confirm(@Param('id', ParseUUIDPipe) id: string, @Body() dto: ConfirmAgreementDto): Promise<AgreementMovedView> {
    return this.confirmations.confirm(id, dto);
  }
}
