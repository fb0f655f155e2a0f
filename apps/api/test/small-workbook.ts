import { buffer } from 'node:stream/consumers';
import { ORIGIN_IMPORT_COLUMNS, type OriginImportTarget } from '@qicheng/domain';
import { writeWorkbook } from '../src/modules/exchange/workbook/index.js';
import { idNoOf } from './people.js';

/** A row of the upload layout by target; what is left out stays blank. */
export type SheetRow = Partial<Record<OriginImportTarget, string>>;

/** A sound row; `serial` (500–999 are nobody else's) makes numbers unique. */
export const sheetRow = (serial: number, changes: SheetRow = {}): SheetRow => ({
  examNo: `23110105${String(serial).padStart(6, '0')}`,
  studentNo: `2023${String(serial).padStart(6, '0')}`,
  name: '王小明',
  idNo: idNoOf(serial),
  gender: serial % 2 === 1 ? '1' : '2',
  birthDate: '2004-01-01',
  ethnicity: '01',
  politicalStatus: '03',
  collegeName: '甲学院',
  className: '甲一班',
  majorCode: '080901',
  majorName: '计算机科学与技术',
  educationLevel: '31',
  durationYears: '4',
  trainingMode: '1',
  enrollDate: '2023-09-01',
  graduateDate: '2027-06-30',
  normalStudentCategory: '2',
  ...changes,
});

const COLUMNS = ORIGIN_IMPORT_COLUMNS.filter(({ labelOnly }) => !labelOnly);

/** A workbook in the upload layout; `leaveOut` names targets whose columns are missing. */
export function smallWorkbook(
  rows: readonly SheetRow[],
  leaveOut: readonly OriginImportTarget[] = [],
): Promise<Buffer> {
  const columns = COLUMNS.filter(({ target }) => !leaveOut.includes(target));
  const header = [0, 1].map((line) => columns.map(({ headers }) => headers[line] ?? ''));
  return buffer(
    writeWorkbook([
      { name: '毕业生', header, rows: rows.map((row) => columns.map(({ target }) => row[target] ?? null)) },
    ]),
  );
}
