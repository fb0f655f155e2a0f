import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { drawnBy } from './glyph-table.js';

const FILES = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

/** Weights of the house's face. */
export type Weight = keyof typeof FILES;
/** The font files, read at their first use and kept: 10 MB each, of which a PDF takes what it draws. */
export type Fonts = Readonly<Record<Weight, Buffer>> & { readonly draws: (codePoint: number) => boolean };

let loaded: Fonts | null = null;

/** The fonts; characters count as drawn when both weights have them. */
export function fonts(): Fonts {
  loaded ??= load();
  return loaded;
}

function load(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = [readFileSync(resolve(FILES.regular)), readFileSync(resolve(FILES.bold))];
  const [inRegular, inBold] = [drawnBy(regular), drawnBy(bold)];
  return { regular, bold, draws: (codePoint) => inRegular(codePoint) && inBold(codePoint) };
}
