import { run as imports } from './import.mjs';
import { run as list } from './list.mjs';
import { run as review } from './review.mjs';
import { run as search } from './search.mjs';

/** Every workload with the number of rows it runs on unless told otherwise. */
export const CASES = {
  import: { run: imports, rows: 100_000 },
  list: { run: list, rows: 100_000 },
  review: { run: review, rows: 100_000 },
  search: { run: search, rows: 100_000 },
};
