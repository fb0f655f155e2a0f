/** Workloads as an aligned table for people. */
export function table(results) {
  const lines = results.flatMap((result) => (result.workloads ?? [result]).map((one) => row(result, one)));
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const row = (result, one) => [
  result.case,
  one.workload ?? '',
  `product ${speed(one.product)}`,
  `floor ${speed(one.floor)}`,
  `ratio ${one.ratio}`,
  `goal ${one.goal}`,
  one.meets ? 'meets' : 'MISSES',
];

const speed = ({ rps, seconds }) => (rps === undefined ? `${seconds} s` : `${rps} req/s`);

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const rounded = (number, digits = 2) => Number(number.toFixed(digits));

/** One case of several workloads: it meets its goals when each does. The first workload stands for the case. */
export const summary = (name, rows, workloads) => {
  const [{ product, floor, ratio, goal }] = workloads;
  return { case: name, rows, product, floor, ratio, goal, meets: workloads.every((one) => one.meets), workloads };
};
