import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './workspace.mjs';

const FOLDER = 'apps/api/src/migrations';

/** Where the digests of the landed migrations stand, in the format of sha256sum. */
export const LANDED = `${FOLDER}/landed.sha256`;

/** The landed migrations by name with the digest they landed with. */
export function landed() {
  if (!existsSync(inRoot(LANDED))) return new Map();
  const lines = readFileSync(inRoot(LANDED), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => line.split('  ').reverse()));
}

/** The migrations that are there by name with the digest of their text. */
export const present = () => new Map(names().map((name) => [name, digest(name)]));

/** The list with what came since: a digest that stands in it is never replaced. */
export function landedNow() {
  const all = [...present(), ...landed()].sort(([one], [other]) => (one < other ? -1 : 1));
  return [...new Map(all)].map(([name, sha256]) => `${sha256}  ${name}\n`).join('');
}

const names = () =>
  readdirSync(inRoot(FOLDER))
    .filter((name) => /^\d+-.*\.ts$/.test(name))
    .sort();

const digest = (name) =>
  createHash('sha256')
    .update(readFileSync(inRoot(FOLDER, name), 'utf8').replaceAll('\r\n', '\n'))
    .digest('hex');
