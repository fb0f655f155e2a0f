import type { SignatureStroke } from '@qicheng/domain';
import type { InkMask } from './png-image.js';

type Place = readonly [x: number, y: number];

/** What was drawn, without its place and size: its proportions, and the cells of a coarse grid over it that it touches. */
interface Shape {
  readonly proportion: number;
  readonly cells: ReadonlySet<number>;
}

const COLUMNS = 12;
const ROWS = 6;
/** How thick the pen is, in CSS pixels: a picture's ink is that much wider and higher than its strokes. */
const PEN = 3;
/** Places between two points of the pen. */
const BETWEEN = 16;
/** Smoothing, thickness and cropping move ink a little; another drawing differs by far more. */
const TOLERANCE = { proportion: 1.6, share: 0.8 } as const;

/** True where a picture shows these strokes, wherever it is cut and however large it is. */
export function showsStrokes(mask: InkMask, strokes: readonly SignatureStroke[]): boolean {
  const drawn = shapeOf(() => inked(mask), 1);
  const meant = shapeOf(() => traced(strokes), PEN);
  const stretch = drawn.proportion / meant.proportion;
  if (!(Math.max(stretch, 1 / stretch) <= TOLERANCE.proportion)) return false;
  return (
    shareNear(drawn.cells, meant.cells) >= TOLERANCE.share && shareNear(meant.cells, drawn.cells) >= TOLERANCE.share
  );
}

function* inked({ width, ink }: InkMask): Iterable<Place> {
  for (let at = 0; at < ink.length; at++) if (ink[at] === 1) yield [at % width, Math.floor(at / width)];
}

function* traced(strokes: readonly SignatureStroke[]): Iterable<Place> {
  for (const { points } of strokes)
    for (const [index, { x, y }] of points.entries()) {
      const next = points[index + 1] ?? { x, y };
      for (let step = 0; step < BETWEEN; step++)
        yield [x + ((next.x - x) * step) / BETWEEN, y + ((next.y - y) * step) / BETWEEN];
    }
}

function shapeOf(places: () => Iterable<Place>, thickness: number): Shape {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [right - left + thickness, bottom - top + thickness];
  const cells = new Set<number>();
  for (const [x, y] of places())
    cells.add(
      cellOf(y - top + thickness / 2, height, ROWS) * COLUMNS + cellOf(x - left + thickness / 2, width, COLUMNS),
    );
  return { proportion: width / height, cells };
}

const cellOf = (at: number, length: number, count: number): number =>
  Math.min(count - 1, Math.floor((at / length) * count));

/** The share of the one's cells that lie in or beside a cell of the other. */
function shareNear(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let near = 0;
  for (const cell of one) if (hasNeighbour(cell, other)) near += 1;
  return near / one.size;
}

function hasNeighbour(cell: number, among: ReadonlySet<number>): boolean {
  const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
  for (let y = row - 1; y <= row + 1; y++)
    for (let x = Math.max(0, column - 1); x <= Math.min(COLUMNS - 1, column + 1); x++)
      if (among.has(y * COLUMNS + x)) return true;
  return false;
}
