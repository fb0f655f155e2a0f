// `bench <case> [--rows N] [--json]`: the product against a hand-written floor on the product's own schema, in one run.
import { parseArgs } from 'node:util';
import { CASES } from './cases/index.mjs';
import { table } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
  },
});
const [name = ''] = positionals;
const chosen = name === 'all' ? Object.keys(CASES) : [name];
if (chosen.some((one) => !(one in CASES))) {
  console.error(`没有这个用例 / no such case; one of: ${Object.keys(CASES).join(', ')}, all`);
  process.exit(2);
}
const options = { rounds: Number(values.rounds), seconds: Number(values.seconds), note: (line) => console.error(line) };
const results = [];
for (const one of chosen) {
  const { run, rows } = CASES[one];
  results.push(await run({ ...options, rows: Number(values.rows ?? rows) }));
}
if (!values.json || chosen.length > 1) console.log(table(results));
if (values.json) for (const result of results) console.log(JSON.stringify(result));
