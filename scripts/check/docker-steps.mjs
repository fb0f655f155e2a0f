import { existsSync, readFileSync } from 'node:fs';
import { inRoot, rootPackage } from '../launch/workspace.mjs';

/** Every script, program and file that the container files mention exists in this repository. */
export function dockerSteps() {
  const scripts = rootPackage().scripts;
  return ['docker/Dockerfile', 'docker/compose.yaml'].flatMap((file) => {
    const text = readFileSync(inRoot(file), 'utf8');
    const missing = [
      ...[...text.matchAll(/npm run ([\w:]+)/g)]
        .map((it) => it[1])
        .filter((name) => !scripts[name])
        .map((name) => `npm run ${name}`),
      ...[...text.matchAll(/apps\/api\/dist\/(\w+)\.js/g)]
        .map((it) => `apps/api/src/${it[1]}.ts`)
        .filter((source) => !existsSync(inRoot(source))),
      ...[...text.matchAll(/\.\/(nginx\.conf|Dockerfile)\b/g)]
        .map((it) => `docker/${it[1]}`)
        .filter((name) => !existsSync(inRoot(name))),
    ];
    return missing.map((name) => `${file}: mentions ${name}, which does not exist; correct the step`);
  });
}
