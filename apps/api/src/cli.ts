import 'reflect-metadata';
import { COMMANDS } from './cli/commands.js';
import { startProgram } from './program.js';

const [name = '', ...words] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`没有命令 ${name} / unknown command; one of: ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(2);
}
await startProgram(() => command(words));
