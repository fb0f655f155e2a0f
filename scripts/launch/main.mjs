import { build } from './build.mjs';
import { ensureDiskSpace } from './disk-space.mjs';
import { Failure, oneLine } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { runningInstance } from './instance.mjs';
import { takeSite } from './site.mjs';

// What a command needs before it runs: `install` the packages, `libraries` the two compiled ones, `all` everything. `takes`: it
// needs port and data folder for itself. `beside`: it reads what a running instance has, which is built then.
const COMMANDS = {
  start: { needs: 'all', takes: true },
  dev: { needs: 'libraries', takes: true },
  test: { needs: 'all' },
  check: { needs: 'all' },
  e2e: { needs: 'all' },
  bench: { needs: 'all' },
  build: { needs: 'install' },
  'db:reset': { needs: 'all' },
  'db:migration': { needs: 'all' },
  'docs:generate': { needs: 'all' },
  'verify:history': { needs: 'all', beside: true },
};

/** Prepares what the command needs and runs it; the exit code is the command's, or 1 after one line that says what is wrong. */
export async function main(command, args) {
  let site;
  try {
    const known = COMMANDS[command];
    if (!known)
      throw new Failure(`没有这个命令 / no such command: ${command}; known: ${Object.keys(COMMANDS).join(', ')}`);
    await ensureDiskSpace();
    site = known.takes && (await takeSite(process.env));
    if (!known.beside || !runningInstance()) await prepare(known.needs);
    const { run } = await import(`../commands/${command.replace(':', '-')}.mjs`);
    process.exitCode = (await run(args, site)) ?? 0;
  } catch (error) {
    console.error(oneLine(error));
    process.exitCode = 1;
  } finally {
    site?.instance?.release();
  }
}

async function prepare(needs) {
  // The launcher's own tests run a stand-in for the API, which needs neither packages nor a build.
  if (process.env.QICHENG_API_DIR) return;
  await ensureInstalled();
  if (needs !== 'install') await build({ librariesOnly: needs === 'libraries' });
}
