import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { currentActor } from '../actor/index.js';
import { TotalCache } from './total-cache.js';

type Query<E extends ObjectLiteral> = SelectQueryBuilder<E>;

/** A list as its module describes it: what is in it, and how a stretch of it is read. */
export interface OrderedList<E extends ObjectLiteral> {
  /** What narrows the list; with the reader it decides the total. */
  readonly filter: object;
  /** Every row of the list, unordered. */
  all(): Query<E>;
  /** What a page shows of the rows that `stretch` leaves of the ordered list. */
  rows(stretch: (ordered: Query<E>) => Query<E>, backwards?: boolean): Query<ObjectLiteral>;
}

/** The rows of one page, and how many the whole list has. */
export interface PageRows<Row> {
  readonly rows: Row[];
  readonly total: number;
}

/** Reads pages of long lists: the rows and their total in one round trip. */
export class PageReader {
  private readonly totals = new TotalCache();

  /** Page `page` (from 1). One in the second half is read from the list's end, so that the last page costs what the first does. */
  async numbered<Row>(list: OrderedList<ObjectLiteral>, page: number, pageSize: number): Promise<PageRows<Row>> {
    const skip = (page - 1) * pageSize;
    if (skip === 0)
      return this.stretch(
        list,
        list.rows((query) => query.limit(pageSize)),
      );
    const total = await this.totals.of(keyOf(list), () => list.all().getCount());
    if (skip >= total) return { rows: [], total };
    if (skip <= total / 2)
      return this.stretch(
        list,
        list.rows((query) => query.offset(skip).limit(pageSize)),
        total,
      );
    const limit = Math.min(pageSize, total - skip);
    const fromEnd = list.rows((query) => query.offset(total - skip - limit).limit(limit), true);
    const { rows } = await this.stretch<Row>(list, fromEnd, total);
    return { rows: rows.toReversed(), total };
  }

  /** The rows of `page`, a query that `list.rows` made, with the total counted beside them unless it is known. */
  async stretch<Row>(
    list: OrderedList<ObjectLiteral>,
    page: Query<ObjectLiteral>,
    known = this.totals.recall(keyOf(list)),
  ): Promise<PageRows<Row>> {
    if (known !== undefined) return { rows: await page.getRawMany<Row>(), total: known };
    const started = performance.now();
    page.addSelect(`(${list.all().select('count(*)::int').getQuery()})`, 'total');
    const found = await page.getRawMany<Row & { total: number }>();
    // Without a row there is no total beside it: the list is empty, or the cursor stood at its end.
    const total = found[0]?.total ?? (await list.all().getCount());
    this.totals.learn(keyOf(list), total, performance.now() - started);
    return { rows: found.map(({ total: _total, ...row }) => row as Row), total };
  }
}

function keyOf({ filter }: OrderedList<ObjectLiteral>): string {
  const { accountId, role } = currentActor();
  return JSON.stringify([accountId, role, filter]);
}
