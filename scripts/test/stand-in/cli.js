// Stands for the API's command line in the launcher's tests: succeeds at once, or fails when told to; notes what it was asked.
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [, , command] = process.argv;
const { DEMO_ACCOUNTS_FILE, DATABASE_URL, STAND_IN_FAILS, STAND_IN_SAYS } = process.env;
appendFileSync(path.join(path.dirname(DEMO_ACCOUNTS_FILE), 'asked.log'), `${command} ${DATABASE_URL}\n`);

if (command === STAND_IN_FAILS) {
  console.error(STAND_IN_SAYS ?? 'Error: told to fail');
  process.exit(1);
}
if (command === 'seed') {
  writeFileSync(
    DEMO_ACCOUNTS_FILE,
    JSON.stringify([{ role: 'STUDENT', portal: 'student', account: '20230001', password: 'Demo-1' }]),
  );
}
