import { crc32, deflateSync } from 'node:zlib';
import type { SignatureDrawing } from '@qicheng/domain';

type Paint = (x: number, y: number) => readonly [red: number, green: number, blue: number, alpha: number];

const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EMPTY: Paint = () => [0, 0, 0, 0];
/** A diagonal stroke on transparent paper. */
const STROKE: Paint = (x, y) => (Math.abs(x - 2 * y) < 4 ? [17, 24, 39, 255] : [0, 0, 0, 0]);

/** A chunk of a PNG: its name and what is in it. */
export type PngChunk = readonly [type: string, data: Buffer];

/** A PNG of these chunks, each with its right check. */
export const pngFrom = (chunks: readonly PngChunk[]): Buffer => Buffer.concat([MAGIC, ...chunks.map(chunk)]);

/** A PNG as a canvas writes one: 8-bit RGBA, not interlaced; every row is filtered by `filter`, 0–4. */
export const pngOf = (width: number, height: number, paint: Paint, filter = 0): Buffer =>
  pngFrom([
    ['IHDR', pngHeader(width, height)],
    ['IDAT', deflateSync(pngPixels(width, height, paint, filter))],
    ['IEND', Buffer.alloc(0)],
  ]);

/** The header of 8-bit RGBA. */
export function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return header;
}

/** The rows, each behind its filter's number. */
export function pngPixels(width: number, height: number, paint: Paint = STROKE, filter = 0): Buffer {
  const plain = Array.from({ length: height }, (_, y) =>
    Buffer.from(Array.from({ length: width }, (_, x) => paint(x, y)).flat()),
  );
  return Buffer.concat(plain.map((row, y) => filtered(row, plain[y - 1] ?? Buffer.alloc(width * 4), filter)));
}

/** The picture that a pad makes of a drawing, pixel for pixel. */
export function drawingPng({ width, height, strokes }: SignatureDrawing, pen = 3): Buffer {
  const places = strokes.flatMap(({ points }) =>
    points.flatMap(({ x, y }, index) => {
      const next = points[index + 1] ?? { x, y };
      const steps = Math.ceil(Math.hypot(next.x - x, next.y - y)) + 1;
      return Array.from({ length: steps }, (_, step) => [
        Math.round(x + ((next.x - x) * step) / steps),
        Math.round(y + ((next.y - y) * step) / steps),
      ]);
    }),
  );
  const half = Math.floor(pen / 2);
  const ink = new Set<number>();
  for (const [x = 0, y = 0] of places)
    for (let row = y - half; row <= y + half; row++)
      for (let column = x - half; column <= x + half; column++) ink.add(row * width + column);
  return pngOf(width, height, (x, y) => (ink.has(y * width + x) ? [17, 24, 39, 255] : [0, 0, 0, 0]));
}

/** A picture with a stroke of its own. */
export const strokePng = (width = 300, height = 120): Buffer => pngOf(width, height, STROKE);
/** Paper without a stroke. */
export const blankPng = (filter = 0): Buffer => pngOf(300, 120, EMPTY, filter);
/** As the pages send it. */
export const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

function chunk([type, data]: PngChunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function filtered(row: Buffer, above: Buffer, filter: number): Buffer {
  const expected = (at: number): number => {
    const [left, up, corner] = [row[at - 4] ?? 0, above[at] ?? 0, at < 4 ? 0 : (above[at - 4] ?? 0)];
    if (filter === 4) return nearest(left, up, corner);
    return [0, left, up, (left + up) >> 1][filter] ?? 0;
  };
  return Buffer.from([filter, ...row.map((value, at) => value - expected(at))]);
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  return [left, up, corner].reduce((best, one) => (Math.abs(guess - one) < Math.abs(guess - best) ? one : best), left);
}
