import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { AgreementScan, AgreementSheetView, SignAgreementDto, SigningLinkView } from '@qicheng/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { AgreementPrints } from './agreement-prints.js';
import { AgreementScans } from './agreement-scans.js';
import { AgreementSheets } from './agreement-sheets.js';
import { AgreementSigning } from './agreement-signing.js';
import { SigningLinks } from './signing-links.js';

/** The graduate's own agreement on paper: sheet, signature, print, stamped copies. */
@Controller('my-agreements')
@Access('STUDENT')
export class MySealingController {
  constructor(
    private readonly sheets: AgreementSheets,
    private readonly signing: AgreementSigning,
    private readonly links: SigningLinks,
    private readonly prints: AgreementPrints,
    private readonly scans: AgreementScans,
  ) {}

  @Get(':id/sheet')
  @Replies('readMyAgreementSheet', AgreementSheetView)
  sheet(@Param('id', ParseUUIDPipe) id: string): Promise<AgreementSheetView> {
    return this.sheets.read(id);
  }

  @Post(':id/signature')
  @Replies('signMyAgreement', AgreementSheetView)
  sign(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SignAgreementDto): Promise<AgreementSheetView> {
    return this.signing.signHere(id, dto);
  }

  @Post(':id/signature-code')
  @Replies('sendSignatureCode')
  sendCode(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.signing.sendCode(id);
  }

  @Post(':id/signing-link')
  @Replies('makeSigningLink', SigningLinkView)
  makeLink(@Param('id', ParseUUIDPipe) id: string): Promise<SigningLinkView> {
    return this.links.make(id);
  }

  @Post(':id/print')
  @Replies('printMyAgreement', [AgreementSheetView])
  print(@Param('id', ParseUUIDPipe) id: string): Promise<AgreementSheetView[]> {
    return this.prints.print([id]);
  }

  @Post(':id/scans')
  @Replies('addMyAgreementScan', AgreementScan)
  scan(@Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest): Promise<AgreementScan> {
    return this.scans.add(id, request);
  }

  @Get(':id/scans/:key')
  @Replies('downloadMyAgreementScan')
  download(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key', ParseUUIDPipe) key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.scans.send(id, key, reply);
  }

  @Delete(':id/scans/:key')
  @Replies('withdrawMyAgreementScan')
  withdraw(@Param('id', ParseUUIDPipe) id: string, @Param('key', ParseUUIDPipe) key: string): Promise<void> {
    return this.scans.withdraw(id, key);
  }
}
