import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { until } from '../../../../test/processes.js';
import { annotateRows } from './annotate-rows.js';
import { openWorkbook } from './open-workbook.js';
import { WorkbookPackage } from './workbook-package.js';
import { DEFAULT_LIMITS } from './workbook-limits.js';
import { makeFolder, newPath, readRows, removeFolder } from './workbook.fixture.js';
import { writeWorkbook } from './write-workbook.js';

beforeAll(makeFolder);
afterAll(removeFolder);

async function save(stream: Readable): Promise<string> {
  const path = newPath();
  await pipeline(stream, createWriteStream(path));
  return path;
}

async function sheetXml(path: string): Promise<string> {
  const source = await WorkbookPackage.open(path, DEFAULT_LIMITS);
  let xml = '';
  for await (const { bytes } of source.read('xl/worksheets/sheet1.xml', DEFAULT_LIMITS.entryBytes))
    xml += bytes.toString();
  source.close();
  return xml;
}

it('gives back what was written, IDs and formula-like text as plain text', async () => {
  const values = ['110101200401010019', '=1+1', '+86', '@x', 'a<b>&"c"', '_x0041_', '𠮷', '甲\n乙', null, '末'];
  const path = await save(writeWorkbook([{ name: '毕业生', header: [['身份证号']], rows: [values] }]));
  expect((await readRows(path))[1]).toEqual({ row: 2, cells: values });
  const xml = await sheetXml(path);
  expect(xml).not.toContain('<f');
  expect(xml).toContain('<c r="A2" s="1" t="inlineStr">');
  expect(xml).toContain('ySplit="1"');
});

it('prints a mark on every page, whatever stands in it', async () => {
  const sheet = { name: '毕业生', header: [['学号']], rows: [['1']], mark: '钟&P<就业> 编号 1' };
  const path = await save(writeWorkbook([sheet]));
  expect(await sheetXml(path)).toContain('<oddHeader>&amp;C钟&amp;&amp;P&lt;就业&gt; 编号 1</oddHeader>');
  expect((await readRows(path))[1]).toEqual({ row: 2, cells: ['1'] });
});

it('drops characters no XML can carry and writes numbers as numbers', async () => {
  const path = await save(
    writeWorkbook([{ name: '表', header: [], rows: [['a\u0000\u0008b\ud800c', 82.5, Number.NaN, 'x']] }]),
  );
  expect((await readRows(path))[0]?.cells).toEqual(['abc', '82.5', null, 'x']);
});

it('writes several sheets', async () => {
  const workbook = await openWorkbook(
    await save(
      writeWorkbook([
        { name: 'A&B', header: [], rows: [['1']] },
        { name: '二', header: [], rows: [['2']] },
      ]),
    ),
  );
  expect(workbook.sheets).toEqual(['A&B', '二']);
  for await (const { rows } of workbook.rows('二')) expect(rows).toEqual([{ row: 1, cells: ['2'] }]);
  workbook.close();
});

it('refuses a sheet name Excel would not open', () => {
  expect(() => writeWorkbook([{ name: 'a/b', header: [], rows: [] }])).toThrow(RangeError);
});

it('passes an error of the rows on, and stops the rows when the reader leaves', async () => {
  async function* failing() {
    yield ['1'];
    throw new Error('lost');
  }
  await expect(save(writeWorkbook([{ name: '表', header: [], rows: failing() }]))).rejects.toThrow('lost');
  let ended = false;
  async function* endless() {
    try {
      for (let i = 0; ; i++) yield [`${i}`.repeat(50)];
    } finally {
      ended = true;
    }
  }
  const stream = writeWorkbook([{ name: '表', header: [], rows: endless() }]);
  let bytes = 0;
  for await (const chunk of stream) if ((bytes += (chunk as Buffer).length) > 200_000) break;
  await until(() => Promise.resolve(ended));
  expect(ended).toBe(true);
});

it('hands rows back with coloured faults and a column 错误原因', async () => {
  const rows = [
    {
      cells: ['1', null],
      faults: [
        { column: 2, message: '姓名必填' },
        { column: null, message: '学号重复' },
      ],
    },
    { cells: ['2', '李四'], faults: [] },
  ];
  const path = await save(
    annotateRows({
      name: '毕业生',
      header: [
        ['Xh', 'Xm'],
        ['学号', '姓名'],
      ],
      rows,
    }),
  );
  expect((await readRows(path)).map(({ cells }) => cells)).toEqual([
    ['Xh', 'Xm', '错误原因'],
    ['学号', '姓名', '错误原因'],
    ['1', null, '姓名必填；学号重复'],
    ['2', '李四'],
  ]);
  expect(await sheetXml(path)).toContain('<c r="B3" s="3"');
});
