import { Injectable } from '@nestjs/common';
import type {
  OriginNeighboursView,
  OriginReviewItem,
  OriginReviewPage,
  OriginReviewQuery,
  OriginStateCount,
} from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { filterByKeyword, type OrderedList, PageReader } from '../../core/list/index.js';
import { Problem } from '../../core/problem/index.js';
import { OriginRecords } from './origin-record.js';
import type { OriginReview } from './origin-review.entity.js';
import { cursorOf, readCursor, sortKey } from './origin-queue-cursor.js';

type Query = SelectQueryBuilder<OriginReview>;
type Filter = Omit<OriginReviewQuery, 'page' | 'pageSize' | 'after'>;
type Row = OriginReviewItem & { sortKey: string };
const FILTERS = ['state', 'collegeId', 'majorId', 'classId', 'gradYear'] as const;
const COLUMNS = ['id', 'version', 'state', 'name', 'studentNo', 'diffCount', 'pendingCount', 'submittedAt'] as const;

/** The review queue: newest submission first, the same order for pages, cursors and neighbours. */
@Injectable()
export class OriginQueueService {
  private readonly pages = new PageReader();

  constructor(private readonly records: OriginRecords) {}

  async page(query: OriginReviewQuery): Promise<OriginReviewPage> {
    const { page, pageSize, after, ...filter } = query;
    const list = this.list(filter);
    const { rows, total } =
      after === undefined
        ? await this.pages.numbered<Row>(list, page, pageSize)
        : await this.pages.stretch<Row>(
            list,
            list.rows((ordered) => following(ordered, after).limit(pageSize)),
          );
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

  private list(filter: Filter): OrderedList<OriginReview> {
    return {
      filter,
      all: () => this.filtered(filter),
      rows: (stretch, backwards = false) => {
        const page = stretch(this.ordered(this.filtered(filter), backwards ? 'ASC' : 'DESC'));
        // Names are looked up for the page's rows only.
        return this.records.pageOf(selectColumns(page), ['sortKey', ...COLUMNS]);
      },
    };
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

function following(query: Query, cursor: string): Query {
  return query.andWhere(`(${sortKey}, row.id) < (:key::timestamptz, :id::uuid)`, readCursor(cursor));
}

function selectColumns(query: Query): Query {
  query.select(`(${sortKey})::text`, 'sortKey');
  for (const column of COLUMNS) query.addSelect(`row.${column}`, column);
  for (const reference of ['collegeId', 'majorId', 'classId']) query.addSelect(`row.${reference}`, reference);
  return query;
}
