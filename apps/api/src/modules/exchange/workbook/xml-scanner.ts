import { WorkbookRefused } from './workbook-refused.js';
import { decodeEntities } from './xml-text.js';

/** What a part's reader is told; names come without their namespace prefix. */
export interface XmlHandler {
  /** Text is cut out and decoded only while this holds. */
  readonly wantsText: boolean;
  /** @param attributes the raw text between name and `>`; ask `attribute()` for one of them. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const MAX_TOKEN_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;

/**
 * Cuts the XML of big workbook parts into tags and text, chunk by chunk. It never holds more than one unfinished token,
 * knows no DTD and resolves no entity beyond XML's own five, so it has nothing to expand or fetch.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;
  private sawRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  feed(chunk: string): void {
    const source = this.rest + chunk;
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start < 0) break;
      if (start > at && this.handler.wantsText) this.handler.text(decodeEntities(source.slice(at, start)));
      at = start;
      const end = this.markup(source, start);
      if (end === 0) break;
      at = end;
    }
    this.rest = source.slice(at);
    if (this.rest.length > MAX_TOKEN_LENGTH) throw new WorkbookRefused('BROKEN');
  }

  /** Refuses a document that stops in the middle. */
  end(): void {
    if (!this.sawRoot || this.depth !== 0 || this.rest.trim() !== '') throw new WorkbookRefused('BROKEN');
  }

  /** Handles the markup at `start`; returns where it ends, 0 when it is not complete yet. */
  private markup(source: string, start: number): number {
    const mark = source.charCodeAt(start + 1);
    if (mark === BANG) return this.declaration(source, start);
    if (mark === QUESTION) return after(source, '?>', start);
    const from = mark === SLASH ? start + 2 : start + 1;
    const nameEnd = endOfName(source, from);
    const end = source.charCodeAt(nameEnd) === GREATER ? nameEnd : endOfTag(source, nameEnd);
    if (end < 0) return 0;
    const name = localName(source, from, nameEnd);
    if (mark === SLASH) this.leave(name);
    else this.enter(name, source, nameEnd, end);
    return end + 1;
  }

  private enter(name: string, source: string, nameEnd: number, end: number): void {
    const selfClosing = source.charCodeAt(end - 1) === SLASH;
    this.sawRoot = true;
    if (++this.depth > MAX_DEPTH) throw new WorkbookRefused('BROKEN');
    this.handler.open(name, nameEnd === end ? '' : source.slice(nameEnd, selfClosing ? end - 1 : end));
    if (selfClosing) this.leave(name);
  }

  private leave(name: string): void {
    if (--this.depth < 0) throw new WorkbookRefused('BROKEN');
    this.handler.close(name);
  }

  private declaration(source: string, start: number): number {
    if (source.startsWith('<!--', start)) return after(source, '-->', start);
    if (source.startsWith('<![CDATA[', start)) {
      const end = after(source, ']]>', start);
      if (end > 0 && this.handler.wantsText) this.handler.text(source.slice(start + 9, end - 3));
      return end;
    }
    if (source.length - start < 9) return 0;
    throw new WorkbookRefused('UNSAFE_XML');
  }
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? 0 : at + mark.length;
}

// Character loops, because a call into the engine's string search costs more than a tag is long.
function endOfName(source: string, from: number): number {
  let at = from;
  for (;;) {
    const code = source.charCodeAt(at);
    if (!(code > SPACE) || code === GREATER || code === SLASH) return at;
    at++;
  }
}

/** A tag ends at the first `>` outside quotes; -1 while that has not come. */
function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return at;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

function localName(source: string, from: number, end: number): string {
  for (let at = end - 1; at >= from; at--) if (source.charCodeAt(at) === COLON) return source.slice(at + 1, end);
  return source.slice(from, end);
}
