import { readFileSync } from 'node:fs';

/** The fields of one RFC 4180 line. */
const fields = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );

/** A CSV file as one object per row, keyed by the header; no value holds a line break. */
export const readCsv = (url) => {
  const [header, ...lines] = readFileSync(url, 'utf8').trim().split(/\r?\n/);
  const keys = fields(header);
  return lines.map((line) => Object.fromEntries(fields(line).map((value, index) => [keys[index], value])));
};
