/** Which characters a TrueType font draws, read from its `cmap` table (format 12, else 4). @throws for a font without either. */
export function drawnBy(font: Buffer): (codePoint: number) => boolean {
  const subtables = subtablesOf(font);
  const full = subtables.find((at) => font.readUInt16BE(at) === 12);
  if (full !== undefined) return inRanges(groups(font, full));
  const basic = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (basic === undefined) throw new Error('a font without a character table that is known');
  return inRanges(segments(font, basic));
}

/** First and last code point. */
type Range = readonly [first: number, last: number];

function subtablesOf(font: Buffer): number[] {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) throw new Error('a font without a character table');
  const cmap = font.readUInt32BE(entry + 8);
  return Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
}

const groups = (font: Buffer, at: number): Range[] =>
  Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });

function segments(font: Buffer, at: number): Range[] {
  const bytes = font.readUInt16BE(at + 6);
  return Array.from({ length: bytes / 2 }, (_, index): Range => {
    const end = at + 14 + index * 2;
    return [font.readUInt16BE(end + bytes + 2), font.readUInt16BE(end)];
  }).filter(([first]) => first !== 0xffff);
}

/** The ranges of a character table ascend. */
const inRanges = (ranges: readonly Range[]) => (codePoint: number) => {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
};
