import { descriptionParts } from './writing-xml.js';
import {
  makeFolder,
  packRows,
  packWorkbook,
  readRows,
  removeFolder,
  stringsOf,
  withStrings,
} from './workbook.fixture.js';

beforeAll(makeFolder);
afterAll(removeFolder);

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>';

/** The first row's cells for the given cell markup; `A` stands for the address. */
async function cellsOf(markup: string, parts = {}): Promise<(string | null)[] | undefined> {
  return (await readRows(await packRows(`<row r="1">${markup}</row>`, parts)))[0]?.cells;
}

it('keeps Excel row numbers over empty rows and places cells by their reference', async () => {
  const rows = await readRows(
    await packRows(
      '<row r="2" spans="1:3"><c r="C2"><v>1</v></c><c r="F2" s="1"/></row><row r="3"/><row r="9"><c r="AA9"><v>2</v></c></row>',
    ),
  );
  expect(rows.map(({ row, cells }) => [row, cells.length, cells.at(-1)])).toEqual([
    [2, 3, '1'],
    [9, 27, '2'],
  ]);
});

it('counts rows and cells that carry no reference', async () => {
  expect(await readRows(await packRows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual(
    [
      { row: 1, cells: ['1', '2'] },
      { row: 2, cells: ['3'] },
    ],
  );
});

it('reads strings: shared, inline, rich text without phonetics, entities, CDATA and Office escapes', async () => {
  const strings =
    '<si><t>张三</t></si><si><r><t>计</t></r><r><rPr><b/></rPr><t xml:space="preserve">算 </t></r><rPh sb="0" eb="1"><t>jì</t></rPh></si><si><t>A&amp;B&#x4e00;_x0041_</t></si><si><t>　</t></si>';
  const shared = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
  expect(
    await cellsOf(
      `${shared}<c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c><c t="str"><v><![CDATA[<x>]]></v></c>`,
      withStrings(strings),
    ),
  ).toEqual(['张三', '计算 ', 'A&B一A', null, '内联', '<x>']);
});

it('keeps numbers as stored, so that a damaged ID is seen', async () => {
  expect(
    await cellsOf(
      '<c><v>1.1010120040101E+17</v></c><c><v>007</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>',
    ),
  ).toEqual(['1.1010120040101E+17', '007', 'true', 'false', '#N/A']);
});

it('shows dates by the number format of the style', async () => {
  const cells =
    '<c s="0"><v>45000</v></c><c s="1"><v>45000</v></c><c s="2"><v>36526</v></c><c s="3"><v>45000</v></c><c s="4"><v>45000.5</v></c><c s="1"><v>1</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c><c s="1"><v>99999999</v></c><c t="d"><v>2026-06-30T00:00:00</v></c>';
  expect(await cellsOf(cells, { 'xl/styles.xml': STYLES })).toEqual([
    '45000',
    '2023-03-15',
    '2000-01-01',
    '45000',
    '2023-03-15 12:00:00',
    '1900-01-01',
    '60',
    '1900-03-01',
    '99999999',
    '2026-06-30',
  ]);
});

it('counts days from 1904 where the workbook says so', async () => {
  const workbook = (descriptionParts(['毕业生']).get('xl/workbook.xml') ?? '').replace(
    '<sheets>',
    '<workbookPr date1904="1"/><sheets>',
  );
  expect(
    await cellsOf('<c s="1"><v>0</v></c><c s="1"><v>43538</v></c>', {
      'xl/styles.xml': STYLES,
      'xl/workbook.xml': workbook,
    }),
  ).toEqual(['1904-01-01', '2023-03-15']);
});

it('reads prefixed names, foreign namespaces, a byte order mark, comments, odd quoting and merged cells', async () => {
  const sheet = `\uFEFF<?xml version='1.0'?><x:worksheet xmlns:x="m" xmlns:x14ac="a"><x:sheetPr x="a>b"/><!-- <f> --><x:sheetData>
    <x:row\n r = '4' x14ac:dyDescent="0.25" ><x:c x14ac:r="Z9" t='str' r='B4'><x:v>合并</x:v></x:c><x:c r="C4"/></x:row></x:sheetData>
    <x:mergeCells><x:mergeCell ref="B4:C4"/></x:mergeCells><x:extLst><xm:f>1</xm:f></x:extLst></x:worksheet>`;
  expect(await readRows(await packWorkbook({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual([
    { row: 4, cells: [null, '合并'] },
  ]);
});

it('reads a string table that spans many chunks', async () => {
  const items = Array.from({ length: 40_000 }, (_, i) => `<si><t>字符串${i}</t></si>`).join('');
  const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>39999</v></c>';
  expect(await cellsOf(cells, { ...withStrings(''), 'xl/sharedStrings.xml': stringsOf(items) })).toEqual([
    '字符串0',
    '字符串39999',
  ]);
});
