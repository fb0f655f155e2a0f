import { existsSync, readFileSync } from 'node:fs';
import { inRoot, rootPackage } from '../launch/workspace.mjs';

/**
 * Every script, program, folder, file, variable and address that the container files mention exists, and nothing that git ignores, secrets
 * first, is copied into the image.
 */
export const dockerSteps = () => [...missingSteps(), ...missingVariables(), ...missingAddresses(), ...bakedIn()];

const text = (file) => readFileSync(inRoot(file), 'utf8');
const mentions = (file, pattern) => [...new Set([...text(file).matchAll(pattern)].map((it) => it[1]))];

function missingSteps() {
  const { scripts } = rootPackage();
  return ['docker/Dockerfile', 'docker/compose.yaml'].flatMap((file) => {
    const files = [
      ...mentions(file, /apps\/api\/dist\/(\w+)\.js/g).map((name) => `apps/api/src/${name}.ts`),
      ...mentions(file, /\.\/(nginx\.conf|Dockerfile)\b/g).map((name) => `docker/${name}`),
      ...mentions(file, /\b((?:apps|libs)\/[a-z-]+)/g),
    ];
    const missing = [
      ...mentions(file, /npm run ([\w:]+)/g)
        .filter((name) => !scripts[name])
        .map((name) => `npm run ${name}`),
      ...files.filter((name) => !existsSync(inRoot(name))),
    ];
    return missing.map((name) => `${file}: mentions ${name}, which does not exist; correct the step`);
  });
}

function missingVariables() {
  const known = new Set(mentions('docker/env.example', /^(\w+)=/gm));
  return mentions('docker/compose.yaml', /\$\{(\w+)/g)
    .filter((name) => !known.has(name))
    .map((name) => `docker/env.example: lacks ${name} of compose.yaml`);
}

/** Addresses of the API that nginx treats in a way of their own; each alternative of a pattern by itself. */
function missingAddresses() {
  const known = mentions('docs/generated/endpoints.md', /^\| [A-Z]+ \| (\S+) /gm).map(
    (path) => `/api${path.replaceAll(/:\w+/g, 'x')}`,
  );
  return lines('docker/nginx.conf')
    .flatMap((line) => /^location (?:=|~) (\S+) \{$/.exec(line)?.[1] ?? [])
    .flatMap(alternatives)
    .filter((pattern) => pattern.includes('/api/') && !known.some((path) => new RegExp(`^${pattern}$`).test(path)))
    .map((pattern) => `docker/nginx.conf: ${pattern} is no address of the API; correct the location`);
}

/** `^/(a|b/(c|d))$` as `/a`, `/b/c`, `/b/d`: one bracket after the other, the outermost first. */
function alternatives(pattern) {
  const bare = pattern.replace(/^\^|\$$/g, '');
  const start = bare.indexOf('(');
  if (start < 0) return [bare];
  const end = closing(bare, start);
  const rest = bare.slice(end + 1);
  const choices = topLevel(bare.slice(start + 1, end));
  const maybe = rest.startsWith('?');
  const after = maybe ? rest.slice(1) : rest;
  return [...choices, ...(maybe ? [''] : [])].flatMap((choice) => alternatives(bare.slice(0, start) + choice + after));
}

function closing(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`docker/nginx.conf: ${text} lacks a bracket`);
}

/** Split at the bars that stand in no bracket. */
function topLevel(text) {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** What git does not take is this machine's own: built, downloaded or secret. */
function bakedIn() {
  const ignored = lines('docker/Dockerfile.dockerignore').map(asExpression);
  return lines('.gitignore')
    .filter((line) => !samples(line).every((name) => ignored.some((pattern) => pattern.test(name))))
    .map(
      (line) => `docker/Dockerfile.dockerignore: would copy ${line} of .gitignore into the image; ignore it there too`,
    );
}

const lines = (file) =>
  text(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

// To git a name without a slash lies anywhere, to Docker at the top only.
function samples(line) {
  const name = line.replace(/^\/|\/$/g, '').replaceAll('*', 'some');
  return line.replace(/\/$/, '').includes('/') ? [name] : [name, `docker/${name}`, `apps/api/${name}`];
}

const asExpression = (pattern) =>
  new RegExp(
    `^${pattern
      .split(/(\*\*\/|\*)/)
      .map((part) => ({ '**/': '(?:.*/)?', '*': '[^/]*' })[part] ?? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('')}(?:/|$)`,
  );
