import type { ContentLine } from '@qicheng/domain';
import { emOf, PAPER, type Density } from './density';
import { linesOf } from './text-lines';

/** A label with its value, and how many thirds of the row it takes. */
export interface SheetCell extends ContentLine {
  readonly thirds: number;
}

/** Cells side by side; their thirds make three. */
export type SheetRow = readonly SheetCell[];

/** In em of the value's type; the style sheet says the same. */
const LABEL = { width: 5.7, size: 0.84, leading: 1.15, pad: 0.6 } as const;
const VALUE_PAD = 0.6;
const FULL = 3;

/** Room of a value for text, in em. */
const roomOf = (thirds: number, density: Density): number =>
  ((PAPER.width - PAPER.band) * thirds) / FULL / emOf(density) - LABEL.width - VALUE_PAD;

const thirdsOf = (value: string, density: Density): number =>
  [1, 2].find((thirds) => linesOf(value, roomOf(thirds, density)) === 1) ?? FULL;

/** Lines in their order, as many beside each other as fit on one line; what is left of a row goes to its last cell. */
export function rowsOf(lines: readonly ContentLine[], density: Density): SheetRow[] {
  const rows: SheetCell[][] = [];
  for (const line of lines) {
    const thirds = thirdsOf(line.value, density);
    const row = rows.at(-1);
    if (row !== undefined && taken(row) + thirds <= FULL) row.push({ ...line, thirds });
    else rows.push([{ ...line, thirds }]);
  }
  return rows.map(filled);
}

const taken = (row: SheetRow): number => row.reduce((sum, { thirds }) => sum + thirds, 0);

const filled = (row: SheetRow): SheetRow =>
  row.map((cell, index) => (index === row.length - 1 ? { ...cell, thirds: cell.thirds + FULL - taken(row) } : cell));

/** A long label with a bracket is broken before it. */
export const brokenLabel = (label: string): string =>
  label.length > LABEL.width ? label.replace('（', '\n（') : label;

/** How high a row is at least, in millimetres. */
export const rowHeight = (row: SheetRow, density: Density): number =>
  PAPER.line + Math.max(...row.map((cell) => cellHeight(cell, density)));

function cellHeight({ label, value, thirds }: SheetCell, density: Density): number {
  const em = emOf(density);
  const text = valueLines(value, roomOf(thirds, density)) * density.leading * em + 2 * density.pad;
  const lines = linesOf(brokenLabel(label), (LABEL.width - LABEL.pad) / LABEL.size);
  return Math.max(text, lines * LABEL.size * LABEL.leading * em + 0.6);
}

/** A text of several lines is given a little less room, since browsers do not all break it at the same places. */
function valueLines(value: string, room: number): number {
  const lines = linesOf(value, room);
  return lines === 1 ? 1 : linesOf(value, room - 1);
}
