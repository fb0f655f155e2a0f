import type { Readable } from 'node:stream';
import { applyDecorators, HttpCode, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Names an endpoint that answers with a workbook. */
export const RepliesWorkbook = (operationId: string) =>
  applyDecorators(
    ApiOperation({ operationId }),
    HttpCode(200),
    ApiProduces(XLSX),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** A workbook to be saved under `name`, streamed as it is made. */
export const workbookFile = (content: Readable, name: string): StreamableFile =>
  new StreamableFile(content, { type: XLSX, disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
