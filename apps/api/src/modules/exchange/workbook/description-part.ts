import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookRefused } from './workbook-refused.js';
import type { WorkbookPackage } from './workbook-package.js';

/** A small part's elements in document order: local name and attributes by local name. */
export interface DescriptionElement {
  name: string;
  parent: string;
  attributes: Readonly<Record<string, string>>;
}

/** Parses one of the small describing parts with a strict parser; a DTD is refused. */
export async function readDescription(
  source: WorkbookPackage,
  part: string,
  maxBytes: number,
): Promise<DescriptionElement[]> {
  const chunks: Buffer[] = [];
  for await (const { bytes } of source.read(part, maxBytes)) chunks.push(bytes);
  const elements: DescriptionElement[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new WorkbookRefused('UNSAFE_XML', part);
  });
  parser.on('error', (error) => {
    throw new WorkbookRefused('BROKEN', part, { cause: error });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    elements.push({ name, parent: path.at(-1) ?? '', attributes: localAttributes(tag.attributes) });
    path.push(name);
  });
  parser.on('closetag', () => void path.pop());
  parser.write(Buffer.concat(chunks).toString('utf8')).close();
  return elements;
}

/** `r:id` and a plain `id` may stand in one tag, so prefixed names keep their prefix's presence as `:id`. */
function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? `:${localName(name)}` : name, value]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
