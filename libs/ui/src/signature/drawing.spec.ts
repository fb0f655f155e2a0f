import { fitted, groupsOf, strokesOf, trimmed } from './drawing';

const point = (x: number, y: number) => ({ x, y, time: 1, pressure: 0.5 });
const DRAWING = { width: 300, height: 200, strokes: [{ points: [point(0, 0), point(300, 200)] }] };

describe('a drawing', () => {
  it('fills a larger canvas in its own proportions, in the middle', () => {
    const { width, height, strokes } = fitted(DRAWING, { width: 900, height: 400 });
    expect([width, height]).toEqual([900, 400]);
    expect(strokes[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [150, 0],
      [750, 400],
    ]);
  });

  it('comes back as it was when the phone is turned and turned back', () => {
    const there = fitted(DRAWING, { width: 600, height: 400 });
    expect(fitted(there, DRAWING).strokes).toEqual(DRAWING.strokes);
  });

  it('is cut to its ink', () => {
    const { width, height, strokes } = trimmed({ ...DRAWING, strokes: [{ points: [point(50, 60), point(150, 90)] }] });
    expect([width, height]).toEqual([120, 50]);
    expect(strokes[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [10, 10],
      [110, 40],
    ]);
  });

  it('survives the pad, time and pressure included', () => {
    expect(strokesOf(groupsOf(DRAWING.strokes))).toEqual(DRAWING.strokes);
  });

  it('is written with a broader pen on a larger picture', () => {
    const [small] = groupsOf(DRAWING.strokes);
    const [large] = groupsOf(DRAWING.strokes, 2);
    expect(large?.maxWidth).toBe((small?.maxWidth ?? 0) * 2);
  });
});
