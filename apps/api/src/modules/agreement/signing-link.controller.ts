import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import {
  AgreementSheetView,
  OpenedLinkView,
  SignAgreementDto,
  SignerProofDto,
  SigningLinkTermView,
} from '@qicheng/contracts';
import { Public } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { SigningLinkGuard } from './signing-link.guard.js';
import { SigningLinks } from './signing-links.js';

/** Signing on a phone that nobody is signed in on: the token leads to one agreement, password or mailed code show and sign it. */
@Controller('signing-links')
@UseGuards(SigningLinkGuard)
@Public('the secret one-time token is the right to knock; the signer’s password or mailed code is asked for besides')
export class SigningLinkController {
  constructor(private readonly links: SigningLinks) {}

  @Get(':token')
  @Replies('openSigningLink', OpenedLinkView)
  open(@Param('token') token: string): Promise<OpenedLinkView> {
    return this.links.open(token);
  }

  @Post(':token/extension')
  @Replies('extendSigningLink', SigningLinkTermView)
  extend(@Param('token') token: string): Promise<SigningLinkTermView> {
    return this.links.extend(token);
  }

  @Post(':token/signature-code')
  @Replies('sendSigningLinkCode')
  sendCode(@Param('token') token: string): Promise<void> {
    return this.links.sendCode(token);
  }

  @Post(':token/sheet')
  @Replies('readSheetByLink', AgreementSheetView)
  read(@Param('token') token: string, @Body() dto: SignerProofDto): Promise<AgreementSheetView> {
    return this.links.read(token, dto);
  }

  @Post(':token/signature')
  @Replies('signByLink', AgreementSheetView)
  sign(@Param('token') token: string, @Body() dto: SignAgreementDto): Promise<AgreementSheetView> {
    return this.links.sign(token, dto);
  }
}
