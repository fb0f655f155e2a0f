import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import {
  GraduatePage,
  GraduateQuery,
  GraduateView,
  RevealedValueView,
  RevealGraduateDto,
  SaveGraduateDto,
  TimelineEntry,
} from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { GraduateListService } from './graduate-list.service.js';
import { GraduateService } from './graduate.service.js';

/** The register of graduates, each reader within the own scope; only the centre corrects it. */
@Controller('graduates')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
export class GraduateController {
  constructor(
    private readonly list: GraduateListService,
    private readonly graduates: GraduateService,
  ) {}

  @Get()
  @Replies('listGraduates', GraduatePage)
  page(@Query() query: GraduateQuery): Promise<GraduatePage> {
    return this.list.page(query);
  }

  @Get(':id')
  @Replies('readGraduate', GraduateView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<GraduateView> {
    return this.graduates.read(id);
  }

  @Patch(':id')
  @Access('CENTRE_ADMIN')
  @Replies('saveGraduate', GraduateView)
  save(@Param('id', ParseUUIDPipe) id: string, @Body() dto: SaveGraduateDto): Promise<GraduateView> {
    return this.graduates.save(id, dto);
  }

  @Get(':id/history')
  @Replies('readGraduateHistory', [TimelineEntry])
  history(@Param('id', ParseUUIDPipe) id: string): Promise<TimelineEntry[]> {
    return this.graduates.timeline(id);
  }

  @Post(':id/reveal')
  @Replies('revealGraduateField', RevealedValueView)
  reveal(@Param('id', ParseUUIDPipe) id: string, @Body() dto: RevealGraduateDto): Promise<RevealedValueView> {
    return this.graduates.reveal(id, dto);
  }
}
