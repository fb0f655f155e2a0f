// Compiles the contracts twice from one program: `dist` for browsers, and `dist-api` for Node, where the compiler plugin
// of @nestjs/swagger writes the OpenAPI metadata into each class so that no field is described twice.
import { existsSync, mkdirSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before as openApiMetadata } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const here = import.meta.dirname;
const OPEN_API = { dtoFileNameSuffix: ['.dto.ts', '.view.ts'], introspectComments: true, esmCompatible: true };

if (!compile()) process.exitCode = 1;
if (process.argv.includes('--watch')) recompileOnChange();

function compile() {
  const browser = emit('dist');
  const node = emit('dist-api', (program) => ({ before: [openApiMetadata(OPEN_API, program)] }), {
    declaration: false,
  });
  return browser && node;
}

function emit(outDir, transformers = () => ({}), overrides = {}) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: report };
  const options = { outDir: path.join(here, outDir), noEmitOnError: true, ...overrides };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(here, 'tsconfig.json'), options, host);
  const program = ts.createProgram(config.fileNames, config.options);
  const problems = ts.getPreEmitDiagnostics(program);
  problems.forEach(report);
  if (problems.length > 0) return false;
  const written = new Set();
  const write = (file, text) => {
    written.add(path.normalize(file));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  program.emit(undefined, write, undefined, false, transformers(program));
  prune(config.options.outDir, written);
  return true;
}

/** Output of sources that are gone must not stay importable. */
function prune(dir, written) {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !written.has(file)) rmSync(file);
  }
}

function report(diagnostic) {
  const format = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => here, getNewLine: () => '\n' };
  console.error(ts.formatDiagnostic(diagnostic, format).trim());
}

function recompileOnChange() {
  let pending;
  watch(path.join(here, 'src'), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => console.log(compile() ? 'contracts compiled' : 'contracts have errors'), 200);
  });
}
