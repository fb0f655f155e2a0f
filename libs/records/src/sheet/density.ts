/** How tightly a page is set. */
export interface Density {
  /** Size of the type, in points. */
  readonly pt: number;
  /** Height of a line, in em. */
  readonly leading: number;
  /** White above and below a value, in millimetres. */
  readonly pad: number;
  /** Height of a box for a stamp, in millimetres; the real one grows into what is left. */
  readonly seal: number;
}

/** From roomy to tight; a page takes the first that its text fits into. */
export const DENSITIES: readonly Density[] = [
  { pt: 10.5, leading: 1.5, pad: 1.15, seal: 42 },
  { pt: 10, leading: 1.5, pad: 1.05, seal: 42 },
  { pt: 9.5, leading: 1.45, pad: 0.95, seal: 40 },
  { pt: 9, leading: 1.45, pad: 0.85, seal: 38 },
  { pt: 8.5, leading: 1.4, pad: 0.75, seal: 36 },
  { pt: 8, leading: 1.35, pad: 0.65, seal: 34 },
  { pt: 7.5, leading: 1.3, pad: 0.5, seal: 33 },
  { pt: 7, leading: 1.27, pad: 0.4, seal: 32 },
  { pt: 6.5, leading: 1.24, pad: 0.3, seal: 31 },
  { pt: 6, leading: 1.2, pad: 0.25, seal: 30 },
];

/** One em of a density, in millimetres. */
export const emOf = ({ pt }: Density): number => (pt * 25.4) / 72;

/** The paper and what stands on every page, in millimetres; the style sheet says the same. */
export const PAPER = {
  width: 184,
  /** Between the upper edge and the foot. */
  body: 256,
  head: 21,
  runningHead: 8,
  band: 8,
  line: 0.2,
} as const;
