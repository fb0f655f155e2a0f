import { descriptionParts } from './writing-xml.js';
import { makeFolder, packRows, packWorkbook, refusal, removeFolder, sheetOf, withStrings } from './workbook.fixture.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (content: string, attributes = '') => `<row r="1"><c r="A1" ${attributes}>${content}</c></row>`;

function* manyRows(count: number): Generator<string> {
  yield '<worksheet><sheetData>';
  let piece = '';
  for (let row = 1; row <= count; row++) {
    piece += `<row r="${row}"><c r="A${row}"><v>${row * 7919}</v></c></row>`;
    if (row % 1000 === 0 || row === count) {
      yield piece;
      piece = '';
    }
  }
  yield '</sheetData></worksheet>';
}

beforeAll(makeFolder);
afterAll(removeFolder);

it('refuses a formula with the address of its cell, never its cached value', async () => {
  const refused = await refusal(await packRows('<row r="7"><c r="AB7"><f>HYPERLINK("http://x")</f><v>1</v></c></row>'));
  expect(refused.code).toBe('FORMULA');
  expect(refused.message).toContain('AB7');
});

it.each([
  ['an external entity', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetOf(cell('<v>&x;</v>'))}`],
  ['billion laughs', `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheetOf(cell('<v>&b;</v>'))}`],
  ['an undefined entity', sheetOf(cell('<v>&x;</v>'))],
])('refuses %s in a sheet', async (_, xml) => {
  expect((await refusal(await packWorkbook({ [SHEET]: xml }))).code).toBe('UNSAFE_XML');
});

it('refuses a DTD in a describing part', async () => {
  const workbook = (descriptionParts(['毕业生']).get('xl/workbook.xml') ?? '').replace(
    '<workbook',
    '<!DOCTYPE a [<!ENTITY x "y">]><workbook',
  );
  expect((await refusal(await packRows(cell('<v>1</v>'), { 'xl/workbook.xml': workbook }))).code).toBe('UNSAFE_XML');
});

it('refuses 1,000,001 rows at the limit', async () => {
  expect((await refusal(await packWorkbook({ [SHEET]: manyRows(1_000_001) }))).code).toBe('TOO_MANY_ROWS');
});

it.each([
  ['a column beyond the limit', 'TOO_MANY_COLUMNS', '<row r="1"><c r="GS1"><v>1</v></c></row>'],
  ['a long cell', 'CELL_TOO_LONG', cell(`<is><t>${'长'.repeat(2001)}</t></is>`, 't="inlineStr"')],
  ['a column Excel does not know', 'BROKEN', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a row number that goes back', 'BROKEN', '<row r="2"/><row r="1"/>'],
  ['a cell that stands twice', 'BROKEN', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a row Excel does not know', 'BROKEN', '<row r="1048577"/>'],
  ['a cell outside any row', 'BROKEN', '<c r="A1"><v>1</v></c>'],
  ['a tag that never closes', 'BROKEN', '<row r="1">'],
  ['nesting without end', 'BROKEN', '<a>'.repeat(1000)],
])('refuses %s as %s', async (_, code, rows) => {
  expect((await refusal(await packRows(rows))).code).toBe(code);
});

it('refuses a string index outside the table, and a long shared string where it is used', async () => {
  const use = cell('<v>0</v>', 't="s"');
  expect((await refusal(await packRows(cell('<v>1</v>', 't="s"'), withStrings('<si><t>a</t></si>')))).code).toBe(
    'BROKEN',
  );
  const long = await refusal(await packRows(use, withStrings(`<si><t>${'长'.repeat(40_000)}</t></si>`)));
  expect([long.code, long.message.includes('A1')]).toEqual(['CELL_TOO_LONG', true]);
});

it('refuses macros and a sheet that is not there', async () => {
  const rels = (descriptionParts(['毕业生']).get('xl/_rels/workbook.xml.rels') ?? '').replace(
    '</Rel',
    '<Relationship Id="m" Type="x/vbaProject" Target="m.bin"/></Rel',
  );
  expect((await refusal(await packRows('', { 'xl/_rels/workbook.xml.rels': rels }))).code).toBe('MACRO');
  const outside = (descriptionParts(['毕业生']).get('xl/_rels/workbook.xml.rels') ?? '').replace(
    'Target="worksheets',
    'TargetMode="External" Target="http://x/worksheets',
  );
  expect((await refusal(await packRows('', { 'xl/_rels/workbook.xml.rels': outside }))).code).toBe('NO_SHEET');
});
