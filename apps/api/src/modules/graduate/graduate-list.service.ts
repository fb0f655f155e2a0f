import { Injectable } from '@nestjs/common';
import type { GraduateItem, GraduatePage, GraduateQuery } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { TotalCache } from '../../core/list/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { filterGraduates, type GraduateFilter } from './graduate-filter.js';
import { cursorOf, type GraduateOrder, graduateOrder, readCursor } from './graduate-order.js';
import { Student } from './student.entity.js';

type Query = SelectQueryBuilder<Student>;
type Row = GraduateItem & { sortKey: string };

const COLUMNS = [
  'id',
  'studentNo',
  'examNo',
  'name',
  'gender',
  'gradYear',
  'educationLevel',
  'studyOutcome',
  'updatedAt',
] as const;
/** Looked up for the rows of one page only. */
const LOOKED_UP = {
  collegeName: '(select name from college where id = row.college_id)',
  majorName: '(select name from major where id = row.major_id)',
  className: '(select name from class_group where id = row.class_id)',
  originState: '(select state from origin_review where id = row.id)',
};

/** Pages of the register: the total and the rows, one statement each. */
@Injectable()
export class GraduateListService {
  private readonly totals = new TotalCache();
  private readonly students: ScopedRepository<Student>;

  constructor(work: UnitOfWork) {
    this.students = new ScopedRepository(Student, work);
  }

  async page({ page, pageSize, sort, after, ...filter }: GraduateQuery): Promise<GraduatePage> {
    const order = graduateOrder(sort);
    const total = await this.total(filter);
    const rows =
      after === undefined
        ? await this.numbered(filter, order, page, pageSize, total)
        : await this.after(filter, order, after, pageSize);
    const last = rows.at(-1);
    const nextCursor = last && rows.length === pageSize ? cursorOf(order, last) : null;
    return { items: rows.map(({ sortKey: _key, ...item }) => item), total, page, pageSize, nextCursor };
  }

  private total(filter: GraduateFilter): Promise<number> {
    const { accountId, role } = currentActor();
    return this.totals.of(JSON.stringify([accountId, role, filter]), () => this.filtered(filter).getCount());
  }

  /** A page in the second half of the list is read from its end, so that the last page costs what the first does. */
  private async numbered(
    filter: GraduateFilter,
    order: GraduateOrder,
    page: number,
    pageSize: number,
    total: number,
  ): Promise<Row[]> {
    const skip = (page - 1) * pageSize;
    if (skip >= total) return [];
    if (skip <= total / 2) return this.rows(filter, order).offset(skip).limit(pageSize).getRawMany<Row>();
    const size = Math.min(pageSize, total - skip);
    const backwards = { ...order, descending: !order.descending };
    return (
      await this.rows(filter, backwards)
        .offset(total - skip - size)
        .limit(size)
        .getRawMany<Row>()
    ).toReversed();
  }

  private after(filter: GraduateFilter, order: GraduateOrder, cursor: string, pageSize: number): Promise<Row[]> {
    const condition = `(${order.key}, row.id) ${order.descending ? '<' : '>'} (:after::${order.type}, :afterId::uuid)`;
    return this.rows(filter, order).andWhere(condition, readCursor(order, cursor)).limit(pageSize).getRawMany<Row>();
  }

  private rows(filter: GraduateFilter, { key, descending }: GraduateOrder): Query {
    const direction = descending ? 'DESC' : 'ASC';
    const query = this.filtered(filter)
      .select(`${key}::text`, 'sortKey')
      .orderBy(key, direction)
      .addOrderBy('row.id', direction);
    for (const column of COLUMNS) query.addSelect(`row.${column}`, column);
    for (const [name, expression] of Object.entries(LOOKED_UP)) query.addSelect(expression, name);
    return query;
  }

  private filtered(filter: GraduateFilter): Query {
    return filterGraduates(this.students.query(), filter);
  }
}
