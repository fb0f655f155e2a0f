import { Tables1732400000000 } from './1732400000000-tables.js';
import { Rules1732400000001 } from './1732400000001-rules.js';

/** In the order in which they run; never edited after they have landed. */
export const MIGRATIONS = [Tables1732400000000, Rules1732400000001];
