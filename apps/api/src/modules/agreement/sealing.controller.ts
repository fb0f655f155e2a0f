import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { AgreementScan, AgreementSheetView, PrintAgreementsDto } from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { AgreementPrints } from './agreement-prints.js';
import { AgreementScans } from './agreement-scans.js';
import { AgreementSheets } from './agreement-sheets.js';

/** Agreements on paper for the school and the company, each within the own scope. */
@Controller('agreements')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN', 'EMPLOYER')
export class SealingController {
  constructor(
    private readonly sheets: AgreementSheets,
    private readonly prints: AgreementPrints,
    private readonly scans: AgreementScans,
  ) {}

  @Post('prints')
  @Replies('printAgreements', [AgreementSheetView])
  print(@Body() { ids }: PrintAgreementsDto): Promise<AgreementSheetView[]> {
    return this.prints.print(ids);
  }

  @Get(':id/sheet')
  @Replies('readAgreementSheet', AgreementSheetView)
  sheet(@Param('id', ParseUUIDPipe) id: string): Promise<AgreementSheetView> {
    return this.sheets.read(id);
  }

  @Post(':id/scans')
  @Replies('addAgreementScan', AgreementScan)
  scan(@Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest): Promise<AgreementScan> {
    return this.scans.add(id, request);
  }

  @Get(':id/scans/:key')
  @Replies('downloadAgreementScan')
  download(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key', ParseUUIDPipe) key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.scans.send(id, key, reply);
  }

  @Delete(':id/scans/:key')
  @Replies('withdrawAgreementScan')
  withdraw(@Param('id', ParseUUIDPipe) id: string, @Param('key', ParseUUIDPipe) key: string): Promise<void> {
    return this.scans.withdraw(id, key);
  }
}
