import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { AgreementView, EditInvitationDto, InviteDto, InviteeView, LookUpInviteeDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { AgreementService } from './agreement.service.js';
import { InvitationService } from './invitation.service.js';

/** Companies invite graduates; the answer is the graduate's (`/my-agreements`). */
@Controller('invitations')
@Access('EMPLOYER')
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly agreements: AgreementService,
  ) {}

  @Post('lookup')
  @Replies('lookUpInvitee', InviteeView)
  lookUp(@Body() dto: LookUpInviteeDto): Promise<InviteeView> {
    return this.invitations.lookUp(dto);
  }

  @Post()
  @Replies('inviteGraduate', AgreementView)
  async invite(@Body() dto: InviteDto): Promise<AgreementView> {
    return this.agreements.read(await this.invitations.invite(dto));
  }

  @Put(':id')
  @Replies('editInvitation', AgreementView)
  async edit(@Param('id', ParseUUIDPipe) id: string, @Body() dto: EditInvitationDto): Promise<AgreementView> {
    await this.invitations.edit(id, dto);
    return this.agreements.read(id);
  }
}
