import { Body, Controller, Post, type StreamableFile } from '@nestjs/common';
import { ExportGraduatesDto } from '@qicheng/contracts';
import { Access } from '../../core/access/index.js';
import { NATIONAL_UPLOAD } from './export-profile.js';
import { GraduateExportService } from './graduate-export.service.js';
import { RepliesWorkbook, workbookFile } from './workbook-reply.js';

/** The register as a workbook, within the reader's scope. */
@Controller('graduates')
@Access('COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN')
export class GraduateExportController {
  constructor(private readonly exports: GraduateExportService) {}

  @Post('export')
  @RepliesWorkbook('exportGraduates')
  async export(@Body() dto: ExportGraduatesDto): Promise<StreamableFile> {
    return workbookFile(await this.exports.export(dto), `${NATIONAL_UPLOAD.name}.xlsx`);
  }
}
