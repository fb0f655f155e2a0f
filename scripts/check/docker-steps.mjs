import { existsSync, readFileSync } from 'node:fs';
import { inRoot, rootPackage } from '../launch/workspace.mjs';

/**
 * Every script, program, folder, file and variable that the container files mention exists, and nothing that git ignores, secrets
 * first, is copied into the image.
 */
export const dockerSteps = () => [...missingSteps(), ...missingVariables(), ...bakedIn()];

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
