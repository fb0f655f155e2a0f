import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The largest signature picture, in pixels. */
const MOST = { width: 2000, height: 1000 };
const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes per pixel by colour type: what a canvas writes is RGB or RGBA of 8 bits, not interlaced. */
const PIXEL_BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
/** A canvas writes the header, the pixels and the end, and may add notes of its own, whose names begin with a small letter. */
const ORDER = /^IHDR(,[a-z]\w{3})*(,IDAT)+(,[a-z]\w{3})*,IEND$/;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly pixelBytes: number;
}

/** Which pixels of a picture are not paper, row by row from the upper left corner: 1 for ink. */
export interface InkMask {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/**
 * A picture as a canvas writes it, whole, at most 2000 × 1000 pixels, on which something has been drawn: made anew from its
 * pixels, so that nothing else of what was sent reaches a reader. Null for anything else.
 */
export function drawnPng(png: Buffer): Buffer | null {
  const picture = pictureOf(png);
  if (!picture) return null;
  // Before the filters are undone, in place.
  const anew = madeOf(picture.head, picture.pixels);
  return unlikePaper(picture).includes(1) ? anew : null;
}

/** Where such a picture has been drawn on; null for any other and for a blank one. */
export function inkOf(png: Buffer): InkMask | null {
  const picture = pictureOf(png);
  if (!picture) return null;
  const { width, height } = picture.header;
  const ink = unlikePaper(picture);
  return ink.includes(1) ? { width, height, ink } : null;
}

interface Picture {
  readonly header: Header;
  /** The header as it was sent. */
  readonly head: Buffer;
  readonly pixels: Buffer;
}

function pictureOf(png: Buffer): Picture | null {
  const chunks = chunksOf(png);
  if (!chunks || !ORDER.test(chunks.map(({ type }) => type).join())) return null;
  const header = headerOf(chunks[0]);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = header && pixelsOf(packed, header);
  return header && pixels ? { header, head: chunks[0]?.data ?? MAGIC, pixels } : null;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The chunks, which fill the file exactly and are what their checks say; null for anything else. */
function chunksOf(png: Buffer): Chunk[] | null {
  if (!png.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const chunks: Chunk[] = [];
  let at = MAGIC.length;
  while (at + 12 <= png.length) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return null;
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end - 4) });
    at = end;
  }
  return at === png.length ? chunks : null;
}

const madeOf = (header: Buffer, pixels: Buffer): Buffer =>
  Buffer.concat([
    MAGIC,
    chunkOf('IHDR', header),
    chunkOf('IDAT', deflateSync(pixels)),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);

function chunkOf(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function headerOf(chunk: Chunk | undefined): Header | null {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) return null;
  const [width, height] = [chunk.data.readUInt32BE(0), chunk.data.readUInt32BE(4)];
  const [depth, colour, packing, filtering, interlaced] = chunk.data.subarray(8);
  const pixelBytes = PIXEL_BYTES[colour ?? -1];
  const fits = width > 0 && height > 0 && width <= MOST.width && height <= MOST.height;
  const plain = depth === 8 && packing === 0 && filtering === 0 && interlaced === 0;
  return fits && plain && pixelBytes !== undefined ? { width, height, pixelBytes } : null;
}

/** The pixels, each row behind its filter's number; null when they do not fill the picture or a filter is none. */
function pixelsOf(packed: Buffer, header: Header): Buffer | null {
  const size = rowBytes(header) * header.height;
  try {
    const pixels = inflateSync(packed, { maxOutputLength: size });
    const whole = pixels.length === size && rowsOf(pixels, header).every(([filter = 9]) => filter < PREDICTORS.length);
    return whole ? pixels : null;
  } catch {
    return null;
  }
}

const rowBytes = ({ width, pixelBytes }: Header) => 1 + width * pixelBytes;
const rowsOf = (pixels: Buffer, header: Header): Buffer[] =>
  Array.from({ length: header.height }, (_, row) =>
    pixels.subarray(row * rowBytes(header), (row + 1) * rowBytes(header)),
  );

type Predictor = (left: number, above: number, corner: number) => number;
/** What PNG's filters expect a byte to be, by their number. */
const PREDICTORS: readonly Predictor[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Undoes the filters and marks the pixels of another colour than the first. */
function unlikePaper({ header, pixels }: Picture): Uint8Array {
  const { width, height, pixelBytes } = header;
  const rows = rowsOf(pixels, header);
  const ink = new Uint8Array(width * height);
  const paper = rows[0]?.subarray(1, 1 + pixelBytes);
  let above: Buffer = Buffer.alloc((rows[0]?.length ?? 1) - 1);
  for (const [y, row] of rows.entries()) {
    const predict = PREDICTORS[row[0] ?? 0] ?? paeth;
    const line = row.subarray(1);
    for (let at = 0; at < line.length; at++) {
      const [left, corner] = at < pixelBytes ? [0, 0] : [line[at - pixelBytes] ?? 0, above[at - pixelBytes] ?? 0];
      line[at] = (line[at] ?? 0) + predict(left, above[at] ?? 0, corner);
      if (line[at] !== paper?.[at % pixelBytes]) ink[y * width + Math.floor(at / pixelBytes)] = 1;
    }
    above = line;
  }
  return ink;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
