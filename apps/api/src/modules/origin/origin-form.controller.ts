import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { OriginActDto, OriginReviewView, SaveOriginDraftDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { OriginFormService } from './origin-form.service.js';

/** The graduate's own origin information. */
@Controller('origin')
@Access('STUDENT')
export class OriginFormController {
  constructor(private readonly form: OriginFormService) {}

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

  @Post('actions/:action')
  @Replies('actOnMyOrigin', OriginReviewView)
  act(@Param('action') action: string, @Body() dto: OriginActDto): Promise<OriginReviewView> {
    return this.form.act(action, dto);
  }
}
