import { inflateSync } from 'node:zlib';

/** The largest signature picture, in pixels. */
const MOST = { width: 2000, height: 1000 };
const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes per pixel by colour type: what a canvas writes is RGB or RGBA of 8 bits, not interlaced. */
const PIXEL_BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly pixelBytes: number;
}

/** True for a picture as a canvas writes it, whole, at most 2000 × 1000 pixels, on which something has been drawn. */
export function isDrawnPng(png: Buffer): boolean {
  const chunks = chunksOf(png);
  const header = chunks && headerOf(chunks[0]);
  if (!chunks || !header || chunks.at(-1)?.type !== 'IEND') return false;
  const rows = pixelRows(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)), header);
  return rows !== null && hasTwoColours(rows, header.pixelBytes);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks, which fill the file exactly; null for anything else. */
function chunksOf(png: Buffer): Chunk[] | null {
  if (!png.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const chunks: Chunk[] = [];
  let at = MAGIC.length;
  while (at + 12 <= png.length) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length) return null;
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end - 4) });
    at = end;
  }
  return at === png.length ? chunks : null;
}

function headerOf(chunk: Chunk | undefined): Header | null {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) return null;
  const [width, height] = [chunk.data.readUInt32BE(0), chunk.data.readUInt32BE(4)];
  const [depth, colour, , , interlaced] = chunk.data.subarray(8);
  const pixelBytes = PIXEL_BYTES[colour ?? -1];
  const fits = width > 0 && height > 0 && width <= MOST.width && height <= MOST.height;
  return fits && depth === 8 && interlaced === 0 && pixelBytes !== undefined ? { width, height, pixelBytes } : null;
}

/** The pixels, each row behind its filter's number; null when they do not fill the picture. */
function pixelRows(packed: Buffer, { width, height, pixelBytes }: Header): Buffer[] | null {
  const rowBytes = 1 + width * pixelBytes;
  try {
    const bytes = inflateSync(packed, { maxOutputLength: rowBytes * height });
    if (bytes.length !== rowBytes * height) return null;
    return Array.from({ length: height }, (_, row) => bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
  } catch {
    return null;
  }
}

type Predictor = (left: number, above: number, corner: number) => number;
/** What PNG's filters expect a byte to be, by their number. */
const PREDICTORS: readonly Predictor[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Undoes the filters until two pixels differ. */
function hasTwoColours(rows: readonly Buffer[], pixelBytes: number): boolean {
  const paper = rows[0]?.subarray(1, 1 + pixelBytes);
  let above: Buffer = Buffer.alloc((rows[0]?.length ?? 1) - 1);
  for (const row of rows) {
    const predict = PREDICTORS[row[0] ?? 0];
    if (!predict) return false;
    const line = row.subarray(1);
    for (let at = 0; at < line.length; at++) {
      const [left, corner] = at < pixelBytes ? [0, 0] : [line[at - pixelBytes] ?? 0, above[at - pixelBytes] ?? 0];
      line[at] = (line[at] ?? 0) + predict(left, above[at] ?? 0, corner);
      if (line[at] !== paper?.[at % pixelBytes]) return true;
    }
    above = line;
  }
  return false;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
