const SIGNATURES: readonly (readonly [mime: string, bytes: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a supporting document is by its first bytes; null for anything that we do not take. */
export const mimeOf = (content: Buffer): string | null =>
  SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => content[index] === byte))?.[0] ?? null;

/** How names of each type end; the first is added where none fits. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'application/pdf': ['.pdf'],
};

/** A file name that ends as its content does, so that a saved picture is never opened as a page. */
export function nameAs(mime: string, name: string): string {
  const endings = ENDINGS[mime] ?? [];
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? name : `${name}${endings[0] ?? ''}`;
}
