import { execFileSync } from 'node:child_process';

/** Reads a PDF from its input; in a process of its own, because pdf.js is an ES module and Jest is not. */
const READ = `
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const document = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= document.numPages; number++) {
  const { items } = await (await document.getPage(number)).getTextContent();
  pages.push(items.map((item) => item.str ?? '').join(''));
}
console.log(JSON.stringify(pages));`;

/** The text of each page of a PDF, without its blanks. */
export function pdfPages(pdf: Buffer): string[] {
  const json = execFileSync(process.execPath, ['--input-type=module', '-e', READ], {
    cwd: __dirname,
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return (JSON.parse(json) as string[]).map((page) => page.normalize('NFKC').replaceAll(/\s/g, ''));
}
