import { deflateSync } from 'node:zlib';
import { blankPng, type PngChunk, pngFrom, pngHeader, pngOf, pngPixels, strokePng } from '../../../test/png.js';
import { drawnPng, inkOf } from './png-image.js';

const good = strokePng();
const isDrawnPng = (png: Buffer) => drawnPng(png) !== null;
const changed = (at: number, byte: number) => Object.assign(Buffer.from(good), { [at]: byte });
const [WIDTH, HEIGHT] = [30, 20];
const HEADER = pngHeader(WIDTH, HEIGHT);
const pixels = (at: number, byte: number) =>
  deflateSync(Object.assign(pngPixels(WIDTH, HEIGHT), { [at * (1 + WIDTH * 4)]: byte }));
const IHDR: PngChunk = ['IHDR', HEADER];
const IDAT: PngChunk = ['IDAT', deflateSync(pngPixels(WIDTH, HEIGHT))];
const IEND: PngChunk = ['IEND', Buffer.alloc(0)];
const header = (at: number, byte: number): PngChunk => ['IHDR', Object.assign(Buffer.from(HEADER), { [at]: byte })];
const halves = (data: Buffer): PngChunk[] => [
  ['IDAT', data.subarray(0, 30)],
  ['IDAT', data.subarray(30)],
];
const grey = (_x: number, y: number): [number, number, number, number] =>
  y === 60 ? [9, 9, 9, 255] : [255, 255, 255, 255];

describe('the picture of a signature', () => {
  it.each([0, 1, 2, 3, 4])('is read whatever filter its rows have (%i)', (filter) => {
    expect(isDrawnPng(pngOf(300, 120, grey, filter))).toBe(true);
    expect(isDrawnPng(blankPng(filter))).toBe(false);
    expect(isDrawnPng(pngOf(30, 20, () => [250, 251, 252, 255], filter))).toBe(false);
  });

  it('is ink where it differs from its first pixel', () => {
    const { width, height, ink } = inkOf(pngOf(4, 3, (x, y) => (x === 2 && y === 1 ? [0, 0, 0, 255] : [0, 0, 0, 0])))!;
    expect([width, height, [...ink].join('')]).toEqual([4, 3, '000000100000']);
  });

  it('may be 2000 × 1000 pixels', () => {
    expect(isDrawnPng(strokePng(2000, 1000))).toBe(true);
    expect(isDrawnPng(strokePng(2001, 10))).toBe(false);
    expect(isDrawnPng(strokePng(10, 1001))).toBe(false);
  });

  it('is made anew: notes and what stands behind the pixels are left out', () => {
    const note: PngChunk = ['tEXt', Buffer.from('x\0<script>')];
    const packed = Buffer.concat([IDAT[1], Buffer.from('<script>')]);
    const plain = drawnPng(pngFrom([IHDR, IDAT, IEND]));
    expect(plain).not.toBeNull();
    expect(drawnPng(pngFrom([IHDR, note, ...halves(packed), note, IEND]))).toEqual(plain);
    expect(drawnPng(plain ?? Buffer.alloc(0))).toEqual(plain);
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<svg onload="alert(1)"/>')],
    ['another beginning', changed(0, 0x88)],
    ['only the beginning', good.subarray(0, 40)],
    ['something behind its end', Buffer.concat([good, Buffer.from('<script>')])],
    ['a chunk that ends nowhere', changed(33, 0xff)],
    ['other than its checks say', changed(60, 0)],
    ['a palette', pngFrom([header(9, 3), IDAT, IEND])],
    ['16 bits', pngFrom([header(8, 16), IDAT, IEND])],
    ['packed otherwise', pngFrom([header(10, 1), IDAT, IEND])],
    ['filtered otherwise', pngFrom([header(11, 1), IDAT, IEND])],
    ['interlaced rows', pngFrom([header(12, 1), IDAT, IEND])],
    ['no pixels', pngFrom([header(3, 0), IDAT, IEND])],
    ['more rows than it has', pngFrom([header(7, HEIGHT + 1), IDAT, IEND])],
    ['fewer rows than it has', pngFrom([header(7, HEIGHT - 1), IDAT, IEND])],
    ['a first chunk of another name', pngFrom([['JHDR', HEADER], IDAT, IEND])],
    ['a filter that is none in the first row', pngFrom([IHDR, ['IDAT', pixels(0, 5)], IEND])],
    ['a filter that is none in the last row', pngFrom([IHDR, ['IDAT', pixels(HEIGHT - 1, 9)], IEND])],
    ['two headers', pngFrom([IHDR, ['IHDR', pngHeader(9, 9)], IDAT, IEND])],
    ['an end before its end', pngFrom([IHDR, IDAT, IEND, IDAT, IEND])],
    ['an end before its pixels', pngFrom([IHDR, IEND, IDAT, IEND])],
    ['pixels with something between', pngFrom([IHDR, IDAT, ['tEXt', HEADER], IDAT, IEND])],
    ['a colour table', pngFrom([IHDR, ['PLTE', Buffer.alloc(3)], IDAT, IEND])],
    ['without pixels', pngFrom([IHDR, IEND])],
  ])('is not %s', (_what, png) => expect(isDrawnPng(png)).toBe(false));
});
