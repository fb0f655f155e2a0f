import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD_ORDER } from './build-units.mjs';
import { compressAssets } from './compress-assets.mjs';
import { capture } from './execute.mjs';
import { Failure } from './failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { step } from './step.mjs';
import { inRoot } from './workspace.mjs';

/** Builds what changed since its last build, in the order of dependence. */
export async function build({ librariesOnly = false, force = false } = {}) {
  for (const group of BUILD_ORDER) {
    const wanted = group.filter((unit) => (unit.library || !librariesOnly) && (force || isStale(unit)));
    // Two at a time: a Vite build takes about one core and 700 MB.
    for (let i = 0; i < wanted.length; i += 2) await Promise.all(wanted.slice(i, i + 2).map(buildUnit));
  }
}

// The stamp lies inside the output: who removes the output removes the claim that it is fresh.
const stampOf = (unit) => inRoot(unit.dir, unit.output, '.fingerprint');

const isStale = (unit) =>
  !existsSync(stampOf(unit)) || readFileSync(stampOf(unit), 'utf8') !== fingerprint(unit.inputs);

async function buildUnit(unit) {
  const before = fingerprint(unit.inputs);
  await step(`构建 / building ${unit.dir}`, async () => {
    forgetOldOutput(unit);
    await runBuildScript(unit);
    if (unit.web) await compressAssets(inRoot(unit.dir, unit.output));
  });
  writeFileSync(stampOf(unit), before);
}

function forgetOldOutput(unit) {
  rmSync(stampOf(unit), { force: true });
  if (unit.web) return;
  rmSync(inRoot(unit.dir, unit.output), { recursive: true, force: true });
  for (const file of readdirSync(inRoot(unit.dir))) if (file.endsWith('.tsbuildinfo')) rmSync(inRoot(unit.dir, file));
}

async function runBuildScript(unit) {
  const command = JSON.parse(readFileSync(inRoot(unit.dir, 'package.json'), 'utf8')).scripts.build;
  const PATH = [inRoot(unit.dir, 'node_modules/.bin'), inRoot('node_modules/.bin'), process.env.PATH].join(
    path.delimiter,
  );
  const { code, output } = await capture(command, [], {
    cwd: inRoot(unit.dir),
    shell: true,
    env: { ...process.env, PATH },
  });
  if (code !== 0) throw new Failure(`${output.trim()}\n构建失败 / build failed: ${unit.dir} (${command})`);
}
