/** One queue that waits for the reader; the count is missing until it is known. */
export interface Todo {
  readonly label: string;
  /** Address of the queue's list. */
  readonly to: string;
  readonly count: number | undefined;
}

/** How many of these records stand in a state; unknown until they are counted. */
export const countIn = (
  counts: readonly { readonly state: string; readonly count: number }[] | undefined,
  state: string | undefined,
): number | undefined => counts && (counts.find((one) => one.state === state)?.count ?? 0);

/** What waits behind each entry of the menu: several lists of one queue are counted together. */
export function countsByPath(todo: readonly Todo[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { to, count = 0 } of todo) {
    const [path = to] = to.split('?');
    counts[path] = (counts[path] ?? 0) + count;
  }
  return counts;
}
