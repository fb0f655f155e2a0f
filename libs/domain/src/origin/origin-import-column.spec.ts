import { ORIGIN_FIELDS } from './origin-catalogue.js';
import { findImportColumn, ORIGIN_IMPORT_COLUMNS } from './origin-import-column.js';

describe('import columns', () => {
  it('never share a header', () => {
    const headers = ORIGIN_IMPORT_COLUMNS.flatMap((column) => column.headers.map((header) => header.toLowerCase()));
    expect(new Set(headers).size).toBe(headers.length);
  });

  it('are read whatever their case, spaces and asterisks', () => {
    expect(findImportColumn(' ksh ')?.target).toBe('examNo');
    expect(findImportColumn('*身份证号：')?.target).toBe('idNo');
    expect(findImportColumn('政治面貌')).toMatchObject({ target: 'politicalStatus', labelOnly: true });
    expect(findImportColumn('单位名称')).toBeUndefined();
  });

  it('bring every field the register must have', () => {
    const brought = new Set(ORIGIN_IMPORT_COLUMNS.map((column) => column.target));
    expect(ORIGIN_FIELDS.filter((field) => field.requiredAtImport && !brought.has(field.key))).toEqual([]);
  });
});
