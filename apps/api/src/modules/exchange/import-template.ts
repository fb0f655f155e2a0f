import type { Readable } from 'node:stream';
import { ORIGIN_IMPORT_COLUMNS } from '@qicheng/domain';
import { writeWorkbook } from './workbook/index.js';

/** An empty workbook in the upload layout: pinyin and Chinese headers, every cell text, so that no number loses its digits. */
export const importTemplate = (): Readable =>
  writeWorkbook([
    {
      name: '毕业生',
      header: [
        ORIGIN_IMPORT_COLUMNS.map(({ headers }) => headers[0] ?? ''),
        ORIGIN_IMPORT_COLUMNS.map(({ headers }) => headers[1] ?? ''),
      ],
      rows: [],
    },
  ]);
