import type { QueueQuery } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import type { LookedUpName } from '../list/index.js';
import type { ScopedRepository } from '../scope/index.js';
import type { UnitOfWork } from '../work/index.js';

/** What a record in a queue has. */
export interface Queued {
  id: string;
  state: string;
  name: string;
}

/** What narrows a queue; columns of the entity, and the keyword. */
export type QueueFilter<Q extends QueueQuery = QueueQuery> = Omit<Q, 'page' | 'pageSize' | 'after'>;

/** One page, and the cursor of the one after it. */
export interface QueuePage<Item> {
  readonly items: Item[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly nextCursor: string | null;
}

/** How the queue of one entity looks. `Item` is a row as it leaves the API, `Q` what a reader may ask. */
export interface QueueParts<E extends Queued, Item, Q extends QueueQuery = QueueQuery> {
  readonly records: ScopedRepository<E>;
  readonly work: UnitOfWork;
  /** Column (in the database) of the moment that orders the queue, newest first; rows without one come last. An index holds `coalesce(…, '-infinity') desc, id desc`. */
  readonly newestBy: string;
  readonly columns: readonly (keyof E & keyof Item & string)[];
  /** What is worked out beside the columns, as SQL over alias `row`. */
  readonly expressions?: Readonly<Partial<Record<keyof Item & string, string>>>;
  /** Names shown beside the columns, `STUDY_PLACE` for one. */
  readonly names: readonly LookedUpName[];
  /** Columns that a filter of the same name narrows exactly. */
  readonly filters: readonly (keyof E & string)[];
  /** What it can be sorted by besides the moment of submission and the name. */
  readonly sorts?: readonly ('studentNo' | 'diffCount')[];
  /** Columns that a keyword of digits and letters may begin; any other keyword is looked for in `name`. */
  readonly numbers: readonly (keyof E & string)[];
  /** Narrows by what is not a column (alias `row`). */
  readonly narrow?: (query: SelectQueryBuilder<E>, filter: QueueFilter<Q>) => void;
}
