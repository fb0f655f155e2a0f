import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  AgreementActDto,
  AgreementView,
  InitiateAgreementDto,
  MyAgreementsView,
  SaveAgreementDraftDto,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { MyAgreementService } from './my-agreement.service.js';

/** The graduate's own agreements and invitations. */
@Controller('my-agreements')
@Access('STUDENT')
export class MyAgreementController {
  constructor(private readonly agreements: MyAgreementService) {}

  @Get()
  @Replies('listMyAgreements', MyAgreementsView)
  list(): Promise<MyAgreementsView> {
    return this.agreements.list();
  }

  @Post()
  @Replies('initiateAgreement', AgreementView)
  initiate(@Body() dto: InitiateAgreementDto): Promise<AgreementView> {
    return this.agreements.initiate(dto);
  }

  @Get(':id')
  @Replies('readMyAgreement', AgreementView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<AgreementView> {
    return this.agreements.read(id);
  }

  @Put(':id/draft')
  @Replies('saveMyAgreement', AgreementView)
  save(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SaveAgreementDraftDto): Promise<AgreementView> {
    return this.agreements.save(id, dto);
  }

  @Post(':id/actions/:action')
  @Replies('actOnMyAgreement', AgreementView)
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() dto: AgreementActDto,
  ): Promise<AgreementView> {
    return this.agreements.act(id, action, dto);
  }
}
