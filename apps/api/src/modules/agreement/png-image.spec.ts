import { blankPng, pngOf, strokePng } from '../../../test/png.js';
import { isDrawnPng } from './png-image.js';

const good = strokePng();
const changed = (at: number, byte: number) => Object.assign(Buffer.from(good), { [at]: byte });
const grey = (_x: number, y: number): [number, number, number, number] =>
  y === 60 ? [9, 9, 9, 255] : [255, 255, 255, 255];

describe('the picture of a signature', () => {
  it.each([0, 1, 2, 3, 4])('is read whatever filter its rows have (%i)', (filter) => {
    expect(isDrawnPng(pngOf(300, 120, grey, filter))).toBe(true);
    expect(isDrawnPng(blankPng(filter))).toBe(false);
    expect(isDrawnPng(pngOf(30, 20, () => [250, 251, 252, 255], filter))).toBe(false);
  });

  it('may be 2000 × 1000 pixels', () => {
    expect(isDrawnPng(strokePng(2000, 1000))).toBe(true);
    expect(isDrawnPng(strokePng(2001, 10))).toBe(false);
    expect(isDrawnPng(strokePng(10, 1001))).toBe(false);
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<svg onload="alert(1)"/>')],
    ['another beginning', changed(0, 0x88)],
    ['only the beginning', good.subarray(0, 40)],
    ['something behind its end', Buffer.concat([good, Buffer.from('<script>')])],
    ['a palette', changed(25, 3)],
    ['16 bits', changed(24, 16)],
    ['interlaced rows', changed(28, 1)],
    ['no pixels', changed(19, 0)],
    ['more rows than it has', changed(23, 121)],
    ['fewer rows than it has', changed(23, 119)],
    ['a first chunk of another name', changed(12, 0x4a)],
    ['a chunk that ends nowhere', changed(33, 0xff)],
  ])('is not %s', (_what, png) => expect(isDrawnPng(png)).toBe(false));
});
