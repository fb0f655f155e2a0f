import type { ReviewNeighboursView, QueueQuery, ReviewStateCount } from '@qicheng/contracts';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  cursorOf,
  filterByDays,
  filterByKeyword,
  type OrderedList,
  PageReader,
  type PlaceInTime,
  readCursor,
  withNames,
} from '../list/index.js';
import { Problem } from '../problem/index.js';
import { type QueueOrder, queueOrder } from './queue-order.js';
import type { Queued, QueueFilter, QueuePage, QueueParts } from './queue-parts.js';

type Query<E extends ObjectLiteral> = SelectQueryBuilder<E>;

/** Positions are told in queues of at most so many. */
const COUNTED_AT_MOST = 10_000;

/** A queue of records under review, in the reader's scope: the same order for pages, cursors and neighbours. */
export class ReviewQueue<E extends Queued, Item extends { id: string }, Q extends QueueQuery = QueueQuery> {
  private readonly pages = new PageReader();

  constructor(private readonly parts: QueueParts<E, Item, Q>) {}

  /** A page by its number or, with `after`, the one behind a cursor. @throws Problem INVALID for a cursor that is not one, or an order that it has not. */
  async page({ page, pageSize, after, ...filter }: Q): Promise<QueuePage<Item>> {
    const order = this.orderOf(filter);
    const list = this.list(filter, order);
    const { rows, total } =
      after === undefined
        ? await this.pages.numbered<Item & PlaceInTime>(list, page, pageSize)
        : await this.pages.stretch<Item & PlaceInTime>(
            list,
            list.rows((ordered) => beside(ordered, order, 'after', readCursor(after, order.form)).limit(pageSize)),
          );
    const last = rows.at(-1);
    const items = rows.map(({ sortKey: _key, ...item }) => item as Item);
    return { items, total, page, pageSize, nextCursor: last && rows.length === pageSize ? cursorOf(last) : null };
  }

  /** How many stand in each state, whatever state the filter names. */
  counts<Count extends ReviewStateCount>(filter: QueueFilter<Q> & { state?: unknown }): Promise<Count[]> {
    return this.filtered({ ...filter, state: undefined })
      .select('row.state', 'state')
      .addSelect('count(*)::int', 'count')
      .groupBy('row.state')
      .getRawMany<Count>();
  }

  /**
   * The records before and after `id` in the filtered order, also when `id` itself no longer matches the filter.
   * @throws Problem NOT_FOUND outside of the actor's scope.
   */
  async neighbours(id: string, filter: QueueFilter<Q>): Promise<ReviewNeighboursView> {
    const order = this.orderOf(filter);
    const place = await this.placeOf(id, order);
    const near = (side: 'before' | 'after') =>
      beside(ordered(this.filtered(filter), order, side === 'before'), order, side, place)
        .select('row.id', 'id')
        .limit(1)
        .getRawOne<{ id: string }>();
    const [previous, next] = [await near('before'), await near('after')];
    const position = await this.positionOf(place, filter, order);
    return { previousId: previous?.id ?? null, nextId: next?.id ?? null, position };
  }

  /** Counts no further than people would: a place in a queue of many thousands tells nobody anything. */
  private async positionOf(place: PlaceInTime, filter: QueueFilter<Q>, order: QueueOrder) {
    const listed = await this.filtered(filter).andWhere('row.id = :id', { id: place.id }).select('1').getRawOne();
    if (listed === undefined) return null;
    const of = await this.counted(this.filtered(filter));
    if (of > COUNTED_AT_MOST) return null;
    return { at: 1 + (await this.counted(beside(this.filtered(filter), order, 'before', place))), of };
  }

  private async counted(rows: Query<E>): Promise<number> {
    const [sql, parameters] = rows
      .select('1')
      .limit(COUNTED_AT_MOST + 1)
      .getQueryAndParameters();
    const [{ count }] = (await this.parts.work.sql(`select count(*)::int from (${sql}) counted`, parameters)) as [
      { count: number },
    ];
    return count;
  }

  private async placeOf(id: string, { key }: QueueOrder): Promise<PlaceInTime> {
    const place = await this.parts.records
      .query()
      .select(`(${key})::text`, 'sortKey')
      .addSelect('row.id', 'id')
      .andWhere('row.id = :id', { id })
      .getRawOne<PlaceInTime>();
    if (!place) throw new Problem('NOT_FOUND');
    return place;
  }

  private orderOf({ sort }: Sorted): QueueOrder {
    return queueOrder(sort, this.parts.newestBy, ['name', ...(this.parts.sorts ?? [])]);
  }

  private list(filter: QueueFilter<Q>, order: QueueOrder): OrderedList<E> {
    const { work, columns, expressions = {}, names } = this.parts;
    const references = names.map(({ by }) => by);
    return {
      filter,
      all: () => this.filtered(filter),
      rows: (stretch, backwards = false) => {
        const page = stretch(ordered(this.filtered(filter), order, backwards));
        page.select(`(${order.key})::text`, 'sortKey');
        for (const column of new Set<string>([...columns, ...references])) page.addSelect(`row.${column}`, column);
        for (const [name, sql] of Object.entries<string>(expressions)) page.addSelect(sql, name);
        return withNames(work.manager, page, ['sortKey', ...columns, ...Object.keys(expressions)], names);
      },
    };
  }

  private filtered(filter: QueueFilter<Q>): Query<E> {
    const { records, filters, numbers, narrow } = this.parts;
    const query = records.query();
    const asked: Readonly<Record<string, unknown>> = { ...filter };
    for (const column of filters) {
      const value = asked[column];
      if (value !== undefined) query.andWhere(`row.${column} = :${column}`, { [column]: value });
    }
    filterByDays(query, `row.${this.parts.newestBy}`, filter);
    if (filter.keyword) filterByKeyword(query, filter.keyword, ...numbers);
    narrow?.(query, filter);
    return query;
  }
}

interface Sorted {
  readonly sort?: QueueQuery['sort'] | undefined;
}

function ordered<E extends ObjectLiteral>(query: Query<E>, { key, descending }: QueueOrder, backwards: boolean) {
  const direction = descending === backwards ? 'ASC' : 'DESC';
  return query.orderBy(key, direction).addOrderBy('row.id', direction);
}

/** The rows that stand before or after a place of the order. */
function beside<E extends ObjectLiteral>(
  query: Query<E>,
  { key, type, descending }: QueueOrder,
  side: 'before' | 'after',
  place: PlaceInTime,
): Query<E> {
  const sign = (side === 'after') === descending ? '<' : '>';
  return query.andWhere(`(${key}, row.id) ${sign} (:placeKey::${type}, :placeId::uuid)`, {
    placeKey: place.sortKey,
    placeId: place.id,
  });
}
