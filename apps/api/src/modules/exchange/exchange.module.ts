import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { GraduateExportController } from './graduate-export.controller.js';
import { GraduateExportService } from './graduate-export.service.js';
import { ImportBatches } from './import-batches.js';
import { ImportChecker } from './import-checker.js';
import { ImportCommitter } from './import-committer.js';
import { ImportController } from './import.controller.js';
import { ImportNotices } from './import-notices.js';
import { ImportReport } from './import-report.js';
import { ImportResolver } from './import-resolver.js';
import { ImportService } from './import.service.js';
import { ImportColumnsService } from './import-columns.service.js';
import { ImportStepsService } from './import-steps.service.js';
import { ImportUndo } from './import-undo.js';
import { ImportUploadService } from './import-upload.service.js';
import { SheetReader } from './sheet-reader.js';
import { WorkbookFiles } from './workbook-files.js';

@Module({
  imports: [NotificationModule, SettingModule],
  controllers: [ImportController, GraduateExportController],
  providers: [
    GraduateExportService,
    ImportBatches,
    ImportChecker,
    ImportCommitter,
    ImportNotices,
    ImportReport,
    ImportResolver,
    ImportService,
    ImportColumnsService,
    ImportStepsService,
    ImportUndo,
    ImportUploadService,
    SheetReader,
    WorkbookFiles,
  ],
  exports: [ImportChecker, ImportCommitter],
})
export class ExchangeModule {}
