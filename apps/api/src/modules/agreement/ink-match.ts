import type { SignatureStroke } from '@qicheng/domain';
import type { InkMask } from './png-image.js';

type Place = readonly [x: number, y: number];

/** What was drawn, without its place: its size, and the cells of a coarse grid over it that it touches. */
interface Shape {
  readonly width: number;
  readonly height: number;
  readonly cells: ReadonlySet<number>;
}

/** How many cells further ink still counts as near. */
interface Reach {
  readonly columns: number;
  readonly rows: number;
}

const COLUMNS = 24;
const ROWS = 12;
/** How thick the pen is, in CSS pixels: a picture's ink is that much wider and higher than its strokes. */
const PEN = 3;
/** Places between two points of the pen. */
const BETWEEN = 32;
/** Smoothing, thickness and cropping move ink a little; another drawing differs by far more. */
const TOLERANCE = { proportion: 1.6, share: 0.8 } as const;

/** True where a picture shows these strokes, wherever it is cut and however large it is. */
export function showsStrokes(mask: InkMask, strokes: readonly SignatureStroke[]): boolean {
  const drawn = shapeOf(() => inked(mask), 1);
  const meant = shapeOf(() => traced(strokes), PEN);
  const stretch = (drawn.width * meant.height) / (drawn.height * meant.width);
  if (!(Math.max(stretch, 1 / stretch) <= TOLERANCE.proportion)) return false;
  // In a flat drawing the pen covers more than a cell.
  const reach = { columns: cellsOf(PEN, meant.width, COLUMNS), rows: cellsOf(PEN, meant.height, ROWS) };
  const near = (one: Shape, other: Shape) => shareNear(one.cells, other.cells, reach) >= TOLERANCE.share;
  return near(drawn, meant) && near(meant, drawn);
}

const cellsOf = (length: number, whole: number, count: number): number => Math.ceil((length / whole) * count);

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
  return { width, height, cells };
}

const cellOf = (at: number, length: number, count: number): number =>
  Math.min(count - 1, Math.floor((at / length) * count));

/** The share of the one's cells that lie near a cell of the other. */
function shareNear(one: ReadonlySet<number>, other: ReadonlySet<number>, reach: Reach): number {
  let near = 0;
  for (const cell of one) if (hasNeighbour(cell, other, reach)) near += 1;
  return near / one.size;
}

function hasNeighbour(cell: number, among: ReadonlySet<number>, { columns, rows }: Reach): boolean {
  const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
  for (let y = row - rows; y <= row + rows; y++)
    for (let x = Math.max(0, column - columns); x <= Math.min(COLUMNS - 1, column + columns); x++)
      if (among.has(y * COLUMNS + x)) return true;
  return false;
}
