import path from 'node:path';
import { sourceFiles } from './source-files.mjs';

const PACKAGES = ['domain', 'contracts', 'api-client', 'ui', 'records'];
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g;

// architecture.md: who may import which packages of the workspace; everything points downhill.
const DOWNHILL = {
  'libs/domain': [],
  'libs/contracts': ['domain'],
  'libs/api-client': ['domain', 'contracts'],
  'libs/ui': ['domain', 'contracts', 'api-client'],
  'libs/records': ['domain', 'contracts', 'api-client', 'ui'],
  'apps/api': ['domain', 'contracts'],
  'apps/student': PACKAGES,
  'apps/teacher': PACKAGES,
  'apps/employer': PACKAGES,
  e2e: ['domain'],
  bench: ['domain'],
};

/** The import rule: packages downhill, API core below modules, modules sideways by their index.ts, no feature imports another. */
export function boundaries() {
  return sourceFiles('apps', 'libs', 'e2e', 'bench').flatMap(({ file, text }) =>
    [...text.matchAll(IMPORT)].flatMap(([, target]) =>
      complaintsAbout(file, target).map((words) => `${file}: imports ${target}; ${words}`),
    ),
  );
}

function complaintsAbout(file, target) {
  const home = Object.keys(DOWNHILL).find((dir) => file.startsWith(`${dir}/`));
  if (!home || isOutside(file)) return [];
  const [, name, inner] = /^@qicheng\/([^/]+)(.*)$/.exec(target) ?? [];
  if (name)
    return DOWNHILL[home].includes(name)
      ? []
      : [`${home} may import ${DOWNHILL[home].join(', ') || 'no package'} only${inner ?? ''}`];
  if (home === 'libs/domain' && !target.startsWith('.') && !isTest(file)) return ['the domain has no dependency'];
  if (!target.startsWith('.')) return [];
  // A bench is a program of the checkout: it starts its database the way the launcher does.
  const goal = path.posix.join(path.posix.dirname(file), target);
  if (home === 'bench' && goal.startsWith('scripts/services/')) return [];
  if (!goal.startsWith(`${home}/`)) return ['leaves its package: import the package by its name'];
  return [...insideApi(file, goal), ...insideApp(file, goal)];
}

function insideApi(file, goal) {
  const from = place(file, /^apps\/api\/src\/(core|modules)\/([^/]+)/);
  const to = place(goal, /^apps\/api\/src\/(core|modules)\/([^/]+)/);
  if (!from || !to || isTest(file)) return [];
  if (from.layer === 'core' && to.layer === 'modules') return ['core knows no module'];
  const sideways = to.layer === 'modules' && from.layer === 'modules' && from.name !== to.name;
  return sideways && !/\/modules\/[^/]+\/index(\.js)?$/.test(goal) ? ['another module is entered by its index.ts'] : [];
}

function insideApp(file, goal) {
  const pattern = /^apps\/[^/]+\/src\/(features)\/([^/]+)/;
  const [from, to] = [place(file, pattern), place(goal, pattern)];
  if (to && PIECE.test(file)) return ['what features use knows no feature'];
  return from && to && from.name !== to.name
    ? ['one feature never imports another: move what both need to libs/records or libs/ui']
    : [];
}

// Folders beside features/ hold what several features of one app use; app/ puts the features together.
const PIECE = /^apps\/[^/]+\/src\/(?!app\/|features\/)[^/]+\//;

const place = (file, pattern) => {
  const match = pattern.exec(file);
  return match && { layer: match[1], name: match[2] };
};
const isTest = (file) => /\.spec\.tsx?$/.test(file) || file.startsWith('apps/api/test/');
// Build settings and generators stand beside the source and are not part of it.
const isOutside = (file) => !/\/src\//.test(file) && !file.startsWith('apps/api/test/');
