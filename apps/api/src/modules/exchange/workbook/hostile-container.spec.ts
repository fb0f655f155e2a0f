import { truncate, writeFile } from 'node:fs/promises';
import {
  makeFolder,
  newPath,
  packRows,
  packWorkbook,
  refusal,
  removeFolder,
  tamper,
  withStrings,
} from './workbook.fixture.js';

const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');
const SHEET = 'xl/worksheets/sheet1.xml';
const sheetContent = (bytes: Buffer) => bytes.indexOf(SHEET) + SHEET.length;
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function* zeros(megabytes: number): Generator<string> {
  const piece = '0'.repeat(1024 * 1024);
  for (let i = 0; i < megabytes; i++) yield piece;
}

/** Offset of the zip directory's entry for a name. */
function directoryEntry(bytes: Buffer, name: string): number {
  for (let at = bytes.indexOf(CENTRAL); at >= 0; at = bytes.indexOf(CENTRAL, at + 4)) {
    if (bytes.subarray(at + 46, at + 46 + name.length).toString() === name) return at;
  }
  throw new Error(name);
}

function claimSize(name: string, size: number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    bytes.writeUInt32LE(size, directoryEntry(bytes, name) + 24);
    return bytes;
  };
}

function rename(from: string, to: string): (bytes: Buffer) => Buffer {
  return (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

async function fileOf(content: Buffer | string): Promise<string> {
  const path = newPath();
  await writeFile(path, content);
  return path;
}

function compound(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  Buffer.from(stream, 'utf16le').copy(file, 1024);
  return file;
}

beforeAll(makeFolder);
afterAll(removeFolder);

describe('what is no workbook', () => {
  it.each([
    ['a picture', 'NOT_XLSX', () => fileOf(Buffer.from('89504e470d0a1a0a', 'hex'))],
    ['a CSV file', 'NOT_XLSX', () => fileOf('学号,姓名\n1,张三\n')],
    ['an empty file', 'NOT_XLSX', () => fileOf('')],
    ['an old .xls', 'OLD_XLS', () => fileOf(compound('Workbook'))],
    ['a workbook with a password', 'ENCRYPTED', () => fileOf(compound('EncryptedPackage'))],
    ['another zip file', 'NOT_XLSX', () => packWorkbook({ '[Content_Types].xml': null })],
    [
      'a file of 200 MB',
      'TOO_LARGE',
      async () => await packRows(ROW).then((path) => truncate(path, 200 * 1024 * 1024).then(() => path)),
    ],
  ])('refuses %s as %s', async (_, code, make) => {
    const refused = await refusal(await make());
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(/请.+。$/);
  });
});

describe('zip bombs', () => {
  let bomb: string;
  beforeAll(async () => {
    bomb = await packWorkbook({ [SHEET]: zeros(1024) });
  });

  it('refuses a gigabyte of zeros by its directory, and when the directory lies about it, without holding it', async () => {
    const before = process.memoryUsage().rss;
    expect((await refusal(bomb)).code).toBe('ZIP_BOMB');
    await tamper(bomb, claimSize(SHEET, 5000));
    expect((await refusal(bomb)).code).toBe('ZIP_BOMB');
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
  });

  it('refuses a bomb in the shared strings, and a string table beyond its own limit', async () => {
    const strings = await packRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      ...withStrings(''),
      'xl/sharedStrings.xml': zeros(300),
    });
    expect((await refusal(strings)).code).toBe('ZIP_BOMB');
    expect((await refusal(strings, { ratio: 1e6 })).code).toBe('TOO_LARGE');
  });

  it('refuses an endless run of text even where every size limit allows it', async () => {
    const run = await packWorkbook({ [SHEET]: zeros(50) });
    expect((await refusal(run, { ratio: 1e6 })).code).toBe('BROKEN');
  });

  it('refuses too many entries and too many bytes in all', async () => {
    const path = await packRows(ROW);
    expect((await refusal(path, { entries: 3 })).code).toBe('BROKEN');
    expect((await refusal(path, { totalBytes: 500 })).code).toBe('ZIP_BOMB');
  });
});

describe('broken containers', () => {
  it.each([
    ['a truncated file', async () => tamper(await packRows(ROW), (bytes) => bytes.subarray(0, bytes.length - 200))],
    [
      'names that climb out of the archive',
      async () =>
        tamper(
          await packWorkbook({ 'xl/worksheets/sheet1.xml': null, 'aa/slip.xml': 'x' }),
          rename('aa/slip', '../slip'),
        ),
    ],
    ['an absolute name', async () => tamper(await packWorkbook({ 'aslip.xml': 'x' }), rename('aslip', '/slip'))],
    [
      'a name that stands twice',
      async () => tamper(await packRows(ROW, { 'xl/stylez.xml': 'x' }), rename('xl/stylez', 'xl/styles')),
    ],
    ['a missing sheet', () => packWorkbook({})],
    ['a missing workbook part', () => packRows(ROW, { 'xl/workbook.xml': null })],
    [
      'a size larger than the content',
      async () => tamper(await packRows(ROW), claimSize('xl/worksheets/sheet1.xml', 9999)),
    ],
    [
      'spoilt compressed bytes',
      async () =>
        tamper(await packRows(ROW), (bytes) => bytes.fill(0xff, sheetContent(bytes), sheetContent(bytes) + 20)),
    ],
    [
      'a wrong checksum',
      async () =>
        tamper(await packRows(ROW), (bytes) =>
          bytes.fill(0, directoryEntry(bytes, SHEET) + 16, directoryEntry(bytes, SHEET) + 20),
        ),
    ],
  ])('refuses %s', async (_, make) => {
    expect((await refusal(await make())).code).toBe('BROKEN');
  });
});
