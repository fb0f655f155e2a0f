import { build } from './build.mjs';
import { ensureDiskSpace } from './disk-space.mjs';
import { Failure, oneLine } from './failure.mjs';
import { ensureInstalled } from './install.mjs';

// What a command needs before it runs: `install` the packages, `libraries` the two compiled ones, `all` everything.
const COMMANDS = {
  start: { needs: 'all' },
  dev: { needs: 'libraries' },
  test: { needs: 'all' },
  check: { needs: 'all' },
  e2e: { needs: 'all' },
  bench: { needs: 'all' },
  build: { needs: 'install' },
  'db:reset': { needs: 'all' },
  'db:migration': { needs: 'all' },
  'docs:generate': { needs: 'all' },
  'verify:history': { needs: 'all' },
};

/** Prepares what the command needs and runs it; the exit code is the command's, or 1 after one line that says what is wrong. */
export async function main(command, args) {
  try {
    const known = COMMANDS[command];
    if (!known)
      throw new Failure(`没有这个命令 / no such command: ${command}; known: ${Object.keys(COMMANDS).join(', ')}`);
    await prepare(known.needs);
    const { run } = await import(`../commands/${command.replace(':', '-')}.mjs`);
    process.exitCode = (await run(args)) ?? 0;
  } catch (error) {
    console.error(oneLine(error));
    process.exitCode = 1;
  }
}

async function prepare(needs) {
  await ensureDiskSpace();
  // The launcher's own tests run a stand-in for the API, which needs neither packages nor a build.
  if (process.env.QICHENG_API_DIR) return;
  await ensureInstalled();
  if (needs !== 'install') await build({ librariesOnly: needs === 'libraries' });
}
