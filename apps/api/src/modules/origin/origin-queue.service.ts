import { Injectable } from '@nestjs/common';
import type {
  OriginNeighboursView,
  OriginReviewItem,
  OriginReviewPage,
  OriginReviewQuery,
  OriginStateCount,
} from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { filterByKeyword, TotalCache } from '../../core/list/index.js';
import { Problem } from '../../core/problem/index.js';
import { OriginRecords } from './origin-record.js';
import type { OriginReview } from './origin-review.entity.js';
import { cursorOf, readCursor, sortKey } from './origin-queue-cursor.js';

type Query = SelectQueryBuilder<OriginReview>;
type Filter = Omit<OriginReviewQuery, 'page' | 'pageSize' | 'after'>;
type Row = OriginReviewItem & { sortKey: string };
interface Page {
  readonly rows: Row[];
  readonly total: number;
}

const FILTERS = ['state', 'collegeId', 'majorId', 'classId', 'gradYear'] as const;
const COLUMNS = ['id', 'version', 'state', 'name', 'studentNo', 'diffCount', 'pendingCount', 'submittedAt'] as const;

/** The review queue: newest submission first, the same order for pages, cursors and neighbours. */
@Injectable()
export class OriginQueueService {
  private readonly totals = new TotalCache();

  constructor(private readonly records: OriginRecords) {}

  async page(query: OriginReviewQuery): Promise<OriginReviewPage> {
    const { page, pageSize, after, ...filter } = query;
    const { rows, total } = after
      ? await this.after(filter, after, pageSize)
      : await this.numbered(filter, page, pageSize);
    const last = rows.at(-1);
    const items = rows.map(({ sortKey: _key, ...item }) => item);
    return { items, total, page, pageSize, nextCursor: last && rows.length === pageSize ? cursorOf(last) : null };
  }

  counts(filter: Filter): Promise<OriginStateCount[]> {
    const { state: _every, ...others } = filter;
    return this.filtered(others)
      .select('row.state', 'state')
      .addSelect('count(*)::int', 'count')
      .groupBy('row.state')
      .getRawMany<OriginStateCount>();
  }

  /** The records before and after `id` in the filtered order, also when `id` itself no longer matches the filter. */
  async neighbours(id: string, filter: Filter): Promise<OriginNeighboursView> {
    const review = await this.records.reviews.findById(id);
    if (!review) throw new Problem('NOT_FOUND');
    const at = { at: review.submittedAt ?? null, id };
    const near = (sign: '<' | '>', direction: 'ASC' | 'DESC') =>
      this.ordered(this.filtered(filter), direction)
        .select('row.id', 'id')
        .andWhere(`(${sortKey}, row.id) ${sign} (coalesce(:at::timestamptz, '-infinity'), :id::uuid)`, at)
        .limit(1)
        .getRawOne<{ id: string }>();
    const [previous, next] = [await near('>', 'ASC'), await near('<', 'DESC')];
    return { previousId: previous?.id ?? null, nextId: next?.id ?? null };
  }

  /** A page in the second half of the list is read from its end, so that the last page costs what the first does. */
  private async numbered(filter: Filter, page: number, pageSize: number): Promise<Page> {
    const skip = (page - 1) * pageSize;
    if (skip === 0) return this.read(filter, this.ordered(this.filtered(filter), 'DESC').limit(pageSize));
    const total = await this.totals.of(this.key(filter), () => this.filtered(filter).getCount());
    if (skip >= total) return { rows: [], total };
    if (skip <= total / 2)
      return this.read(filter, this.ordered(this.filtered(filter), 'DESC').offset(skip).limit(pageSize), total);
    const size = Math.min(pageSize, total - skip);
    const backwards = this.ordered(this.filtered(filter), 'ASC')
      .offset(total - skip - size)
      .limit(size);
    const { rows } = await this.read(filter, backwards, total);
    return { rows: rows.toReversed(), total };
  }

  private after(filter: Filter, cursor: string, pageSize: number): Promise<Page> {
    const { key, id } = readCursor(cursor);
    const query = this.filtered(filter).andWhere(`(${sortKey}, row.id) < (:key::timestamptz, :id::uuid)`, { key, id });
    return this.read(filter, this.ordered(query, 'DESC').limit(pageSize));
  }

  /** One round trip for the rows and, unless it is known, the total. Names are looked up for the page's rows only. */
  private async read(filter: Filter, page: Query, known = this.totals.known(this.key(filter))): Promise<Page> {
    const started = performance.now();
    const outer = this.records.pageOf(selectColumns(page), ['sortKey', ...COLUMNS]);
    if (known === undefined) outer.addSelect(`(${this.filtered(filter).select('count(*)::int').getQuery()})`, 'total');
    const rows = await outer.getRawMany<Row & { total?: number }>();
    if (known !== undefined) return { rows, total: known };
    const total = rows[0]?.total ?? 0;
    this.totals.learn(this.key(filter), total, performance.now() - started);
    return { rows: rows.map(({ total: _total, ...row }) => row as Row), total };
  }

  private key(filter: Filter): string {
    const { accountId, role } = currentActor();
    return JSON.stringify([accountId, role, filter]);
  }

  private ordered(query: Query, direction: 'ASC' | 'DESC'): Query {
    return query.orderBy(sortKey, direction).addOrderBy('row.id', direction);
  }

  private filtered(filter: Filter): Query {
    const query = this.records.reviews.query();
    for (const column of FILTERS) {
      const value = filter[column];
      if (value !== undefined) query.andWhere(`row.${column} = :${column}`, { [column]: value });
    }
    if (filter.keyword) filterByKeyword(query, filter.keyword, 'studentNo');
    return query;
  }
}

function selectColumns(query: Query): Query {
  query.select(`(${sortKey})::text`, 'sortKey');
  for (const column of COLUMNS) query.addSelect(`row.${column}`, column);
  for (const reference of ['collegeId', 'majorId', 'classId']) query.addSelect(`row.${reference}`, reference);
  return query;
}
