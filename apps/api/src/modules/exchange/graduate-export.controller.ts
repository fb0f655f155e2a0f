import { Body, Controller, Get, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { ExportGraduatesDto, ExportOrderView } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { NATIONAL_UPLOAD } from './export-profile.js';
import { GraduateExportService } from './graduate-export.service.js';
import { RepliesWorkbook, workbookFile } from './workbook-reply.js';

/** The register as a workbook, within the reader's scope: ordered with its reason, then fetched by the browser's own download. */
@Controller('graduate-exports')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
export class GraduateExportController {
  constructor(private readonly exports: GraduateExportService) {}

  @Post()
  @Replies('orderGraduateExport', ExportOrderView)
  async order(@Body() dto: ExportGraduatesDto): Promise<ExportOrderView> {
    return { id: await this.exports.order(dto) };
  }

  @Get(':id')
  @RepliesWorkbook('fetchGraduateExport')
  async fetch(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return workbookFile(await this.exports.fetch(id), `${NATIONAL_UPLOAD.name}.xlsx`);
  }
}
