import { WorkbookRefused } from './workbook-refused.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SPACE = 32;
const EQUALS = 61;

/** Resolves XML's five named entities and character numbers; any other entity is refused. */
export function decodeEntities(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const known = whole.endsWith(';') ? (ENTITIES[name] ?? characterOf(name)) : undefined;
    if (known === undefined) throw new WorkbookRefused('UNSAFE_XML');
    return known;
  });
}

function characterOf(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** One attribute out of the raw text of a tag, undecoded: cell references, types and numbers hold no entities. */
export function attribute(attributes: string, wanted: string): string | undefined {
  let at = 0;
  while ((at = skipSpace(attributes, at)) < attributes.length) {
    const start = at;
    while (at < attributes.length && attributes.charCodeAt(at) > SPACE && attributes.charCodeAt(at) !== EQUALS) at++;
    const end = at;
    at = skipSpace(attributes, skipSpace(attributes, at) + 1);
    const close = closingQuote(attributes, at);
    if (end - start === wanted.length && attributes.startsWith(wanted, start)) return attributes.slice(at + 1, close);
    at = close + 1;
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= SPACE) at++;
  return at;
}

function closingQuote(text: string, opening: number): number {
  const quote = text.charCodeAt(opening);
  let at = opening + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at++;
  return at;
}

/** What counts as no value: nothing or only white space, full-width spaces included. */
export function blankToEmpty(text: string): string {
  return text.trim() === '' ? '' : text;
}

/** Undoes Office's `_x000D_` escapes of characters that XML cannot carry (ECMA-376 part 1, 22.9.2.19). */
export function decodeOfficeEscapes(text: string): string {
  if (text.indexOf('_') < 0) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
