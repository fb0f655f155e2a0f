// Stands for the API's command line in the launcher's tests: succeeds at once, or fails when told to.
import { writeFileSync } from 'node:fs';

if (process.argv[2] === process.env.STAND_IN_FAILS) {
  console.error('Error: told to fail');
  process.exit(1);
}
if (process.argv[2] === 'seed') {
  writeFileSync(
    process.env.DEMO_ACCOUNTS_FILE,
    JSON.stringify([{ role: 'STUDENT', portal: 'student', account: '20230001', password: 'Demo-1' }]),
  );
}
