import type { Portal } from '@qicheng/api-client';

/** Follows the system's setting. */
export type ColourScheme = 'light' | 'dark';

/** Every colour the house uses; text colours keep 4.5:1 on `sheet` and `canvas`, which a test checks. */
export interface Palette {
  readonly canvas: string;
  readonly sheet: string;
  readonly raised: string;
  readonly band: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly onSolid: string;
  readonly success: string;
  readonly warning: string;
  readonly error: string;
  readonly info: string;
  readonly mark: string;
  readonly markEdge: string;
}

/** Paper by day, slate by night. */
export const PALETTE: Readonly<Record<ColourScheme, Palette>> = {
  light: {
    canvas: '#f4f2ec',
    sheet: '#fffefb',
    raised: '#ffffff',
    band: '#f8f6f0',
    line: '#e4e0d6',
    lineStrong: '#8f8a7d',
    ink: '#23262b',
    inkSoft: '#54575c',
    inkFaint: '#6a6b6c',
    onSolid: '#ffffff',
    success: '#2c6e49',
    warning: '#8a5a00',
    error: '#b3261e',
    info: '#2f5d8c',
    mark: '#fff4d6',
    markEdge: '#a87400',
  },
  dark: {
    canvas: '#16181b',
    sheet: '#1e2125',
    raised: '#262a2f',
    band: '#23272b',
    line: '#353a40',
    lineStrong: '#7d848c',
    ink: '#e8e6e1',
    inkSoft: '#b9bbbd',
    inkFaint: '#9a9da1',
    onSolid: '#14171a',
    success: '#7fc79b',
    warning: '#e3b65c',
    error: '#f2938a',
    info: '#8fbbe8',
    mark: '#3a3119',
    markEdge: '#d9a53a',
  },
};

/** A portal's own colour in its states. */
export interface Primary {
  readonly base: string;
  readonly hover: string;
  readonly active: string;
  /** A wash of it, behind the selected row or menu entry. */
  readonly wash: string;
}

/** The only colours in which the portals differ. */
export const PRIMARY: Readonly<Record<ColourScheme, Readonly<Record<Portal, Primary>>>> = {
  light: {
    student: { base: '#1f5c99', hover: '#2b6cae', active: '#174a7d', wash: '#e6eef6' },
    teacher: { base: '#47489e', hover: '#5758b0', active: '#383984', wash: '#ecebf6' },
    employer: { base: '#0f6763', hover: '#1a7974', active: '#0a524f', wash: '#e2f0ee' },
  },
  dark: {
    student: { base: '#8ab8e6', hover: '#a3c9ef', active: '#74a6d8', wash: '#24364a' },
    teacher: { base: '#b0b1ee', hover: '#c3c4f4', active: '#9b9cdf', wash: '#30315a' },
    employer: { base: '#74c7bf', hover: '#8fd6cf', active: '#5eb3ab', wash: '#1d3f3d' },
  },
};
