import { fonts } from './fonts.js';
import { Paper } from './paper.js';
import { visibleText } from './visible-text.js';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
const paper = () => new Paper({ title: '样张', author: '启程大学', at: new Date(0) });

it('draws rare characters of names, and writes out those that no font has', () => {
  const { draws } = fonts();
  expect(visibleText('张三 䶮 㬎 (A1)·“引号”', draws)).toBe('张三 䶮 㬎 (A1)·“引号”');
  expect(visibleText('李\u{2B74E}\u200b\u202e', draws)).toBe('李〔U+2B74E〕');
});

it('breaks long texts and tables into pages, each with its number', async () => {
  const rows = Array.from({ length: 80 }, (_, index) => [`第${index}项`, '内容'.repeat(20)]);
  const columns = [
    { width: 100, title: '事项' },
    { width: 380, title: '说明' },
  ];
  const footers: string[] = [];
  const pdf = await paper()
    .heading('表')
    .grid(columns, rows)
    .paragraph('很长的一段。'.repeat(200))
    .finish((page, count) => footers[footers.push(`${page}/${count}`) - 1] ?? '');
  expect(footers).toEqual(['1/4', '2/4', '3/4', '4/4']);
  expect(pagesOf(pdf)).toBe(4);
});
