import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { ROOT } from './workspace.mjs';

/** Runs a program to its end with the terminal attached; resolves with its exit code. Ctrl-C reaches it through the terminal. */
export function exitCodeOf(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program and fails with one line unless it ends with 0. */
export async function execute(program, args, options = {}) {
  const code = await exitCodeOf(program, args, options);
  if (code !== 0) throw new Failure(`命令失败 / command failed with ${code}: ${[program, ...args].join(' ')}`);
}

/** Runs a program silently; resolves with { code, output } of both streams. */
export function capture(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
