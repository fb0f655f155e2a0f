import {
  Body,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import {
  AssignColumnsDto,
  ImportBatchDetail,
  ImportBatchPage,
  ImportChangePage,
  ImportChangeQuery,
  ImportIssuePage,
  ImportIssueQuery,
  ImportQuery,
} from '@qicheng/contracts';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../core/access/index.js';
import { Replies } from '../../core/http/index.js';
import { ImportColumnsService } from './import-columns.service.js';
import { ImportReport } from './import-report.js';
import { ImportService } from './import.service.js';
import { ImportStepsService } from './import-steps.service.js';
import { importTemplate } from './import-template.js';
import { ImportUploadService } from './import-upload.service.js';
import { RepliesWorkbook, workbookFile } from './workbook-reply.js';

const UPLOAD = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
};

/** Imports of graduates: upload, dry run, columns by hand, commit, undo; the centre's. Progress comes as events of topic `import:<id>`. */
@Controller('graduate-imports')
@Access('CENTRE_ADMIN')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly uploads: ImportUploadService,
    private readonly steps: ImportStepsService,
    private readonly columns: ImportColumnsService,
    private readonly reports: ImportReport,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD)
  @Replies('uploadGraduates', ImportBatchDetail)
  async upload(@Req() request: FastifyRequest): Promise<ImportBatchDetail> {
    return this.imports.read(await this.uploads.receive(request));
  }

  @Get()
  @Replies('listImports', ImportBatchPage)
  list(@Query() query: ImportQuery): Promise<ImportBatchPage> {
    return this.imports.list(query);
  }

  @Get('template.xlsx')
  @RepliesWorkbook('downloadImportTemplate')
  template(): StreamableFile {
    return workbookFile(importTemplate(), '毕业生导入模板.xlsx');
  }

  @Get(':id')
  @Replies('readImport', ImportBatchDetail)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<ImportBatchDetail> {
    return this.imports.read(id);
  }

  @Get(':id/issues')
  @Replies('listImportIssues', ImportIssuePage)
  issues(@Param('id', ParseUUIDPipe) id: string, @Query() query: ImportIssueQuery): Promise<ImportIssuePage> {
    return this.imports.issues(id, query);
  }

  @Get(':id/changes')
  @Replies('listImportChanges', ImportChangePage)
  changes(@Param('id', ParseUUIDPipe) id: string, @Query() query: ImportChangeQuery): Promise<ImportChangePage> {
    return this.imports.changes(id, query);
  }

  @Get(':id/report.xlsx')
  @RepliesWorkbook('downloadImportReport')
  async report(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { content, name } = await this.reports.write(id);
    return workbookFile(content, name);
  }

  /** What is said replaces what was recognised, and the file is checked again. */
  @Put(':id/columns')
  @Replies('assignImportColumns', ImportBatchDetail)
  assign(@Param('id', ParseUUIDPipe) id: string, @Body() dto: AssignColumnsDto): Promise<ImportBatchDetail> {
    return this.columns.assign(id, dto);
  }

  @Post(':id/commit')
  @Replies('commitImport', ImportBatchDetail)
  commit(@Param('id', ParseUUIDPipe) id: string): Promise<ImportBatchDetail> {
    return this.steps.commit(id);
  }

  @Post(':id/cancel')
  @Replies('cancelImport', ImportBatchDetail)
  cancel(@Param('id', ParseUUIDPipe) id: string): Promise<ImportBatchDetail> {
    return this.steps.cancel(id);
  }

  @Post(':id/undo')
  @Replies('undoImport', ImportBatchDetail)
  undo(@Param('id', ParseUUIDPipe) id: string): Promise<ImportBatchDetail> {
    return this.steps.undo(id);
  }
}
