import { linesOf } from './text-lines';

describe('how many lines a text takes', () => {
  it.each([
    ['', 1],
    ['一二三四五', 1],
    ['一二三四五六', 2],
    ['一二\n三', 2],
    ['一\n\n二', 3],
  ])('%j in five ems: %i', (text, lines) => expect(linesOf(text, 5)).toBe(lines));

  it('never begins a line with punctuation', () => expect(linesOf('一二三四五。', 5)).toBe(2));

  it('keeps a word together, and breaks what is longer than a line', () => {
    expect(linesOf('一二三abcd', 5)).toBe(2);
    expect(linesOf('a'.repeat(40), 5)).toBeGreaterThanOrEqual(5);
  });

  it('counts a rare Han character outside the basic plane as one', () => expect(linesOf('䶮𠮷𠮷𠮷𠮷', 5)).toBe(1));
});
