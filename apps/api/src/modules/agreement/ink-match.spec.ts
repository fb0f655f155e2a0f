import type { SignatureStroke } from '@qicheng/domain';
import { drawingPng, pngOf, strokePng } from '../../../test/png.js';
import { DRAWING } from '../../../test/sealing-house.js';
import { DEMO_SIGNATURE } from '../../cli/seed/demo-signature.js';
import { showsStrokes } from './ink-match.js';
import { inkOf } from './png-image.js';
import { signatureImage } from './signature-image.js';

const { strokes } = DRAWING;
const shows = (png: Buffer, of: readonly SignatureStroke[] = strokes) => showsStrokes(inkOf(png)!, of);
const moved = (scaleX: number, scaleY: number, by = 0): SignatureStroke[] =>
  strokes.map(({ points }) => ({
    points: points.map((point) => ({ ...point, x: point.x * scaleX + by, y: point.y * scaleY + by })),
  }));

describe('a picture and the strokes it is said to show', () => {
  it('agree where it was drawn from them', () => expect(shows(drawingPng(DRAWING))).toBe(true));

  it('agree however large the picture is, and wherever it is cut', () => {
    const large = { width: 700, height: 320, strokes: moved(3, 3, -40) };
    expect(shows(drawingPng(large, 9))).toBe(true);
    expect(shows(drawingPng({ width: 170, height: 90, strokes: moved(1, 1, -15) }))).toBe(true);
  });

  it('agree for the signature of the demo', () => {
    expect(signatureImage(DEMO_SIGNATURE.drawing, DEMO_SIGNATURE.image).imageSha256).toHaveLength(64);
  });

  it.each<[string, Buffer]>([
    ['another drawing', strokePng()],
    ['one stroke of two', drawingPng({ ...DRAWING, strokes: strokes.slice(0, 1) })],
    ['the same in other proportions', drawingPng({ width: 600, height: 120, strokes: moved(2, 1) })],
    [
      'a mere block',
      pngOf(300, 120, (x, y) => (x > 20 && x < 180 && y > 20 && y < 100 ? [0, 0, 0, 255] : [0, 0, 0, 0])),
    ],
    ['a speck', pngOf(300, 120, (x, y) => (x === 90 && y === 60 ? [0, 0, 0, 255] : [0, 0, 0, 0]))],
  ])('do not agree for %s', (_what, png) => expect(shows(png)).toBe(false));

  it('do not agree for strokes out of all bounds', () =>
    expect(shows(drawingPng(DRAWING), moved(Number.MAX_VALUE, 1))).toBe(false));
});
