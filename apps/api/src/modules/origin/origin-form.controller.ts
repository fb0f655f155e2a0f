import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { OriginActDto, OriginReviewView, SaveOriginContactDto, SaveOriginDraftDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { OriginContactService } from './origin-contact.service.js';
import { OriginFormService } from './origin-form.service.js';

/** The graduate's own origin information. */
@Controller('origin')
@Access('STUDENT')
export class OriginFormController {
  constructor(
    private readonly form: OriginFormService,
    private readonly contact: OriginContactService,
  ) {}

  @Get()
  @Replies('readMyOrigin', OriginReviewView)
  mine(): Promise<OriginReviewView> {
    return this.form.mine();
  }

  @Put('draft')
  @Replies('saveMyOrigin', OriginReviewView)
  save(@Body() dto: SaveOriginDraftDto): Promise<OriginReviewView> {
    return this.form.save(dto);
  }

  @Put('contact')
  @Replies('saveMyOriginContact', OriginReviewView)
  saveContact(@Body() dto: SaveOriginContactDto): Promise<OriginReviewView> {
    return this.contact.save(dto);
  }

  @Post('actions/:action')
  @Replies('actOnMyOrigin', OriginReviewView)
  act(@Param('action') action: string, @Body() dto: OriginActDto): Promise<OriginReviewView> {
    return this.form.act(action, dto);
  }
}
