import { capture } from './execute.mjs';
import { Failure } from './failure.mjs';
import { apiProgram, inData, inRoot } from './workspace.mjs';
import { secrets } from './secrets.mjs';

/** The environment of every API program, on top of what the operator gave. */
export function apiEnvironment(env, databaseUrl, extra = {}) {
  return {
    STORAGE_URL: `file://${inData('storage')}`,
    WEB_ROOT: inRoot('apps'),
    DEMO_ACCOUNTS_FILE: inData('demo-accounts.json'),
    CERTIFICATE_FILE: inData('certificate.pem'),
    SIGNING_KEY_FILE: inData('signing-key.pem'),
    ...env,
    ...secrets(env),
    DATABASE_URL: databaseUrl,
    ...extra,
  };
}

/** Runs `cli.js <args>` to its end; resolves with its output, fails with its last line. */
export async function apiCommand(args, env, signal) {
  const { code, output } = await capture(process.execPath, ['--enable-source-maps', apiProgram('cli.js'), ...args], {
    env,
    signal,
  });
  const lines = output.trim().split('\n');
  if (code !== 0) throw new Failure(`命令失败 / "${args.join(' ')}" failed: ${complaint(lines)}`);
  return output;
}

// A stack trace ends in frames: the line that says what happened is the last one that is not.
const complaint = (lines) =>
  lines
    .filter((line) => /Error|错误|失败/.test(line))
    .at(-1)
    ?.trim() ?? lines.at(-1);
