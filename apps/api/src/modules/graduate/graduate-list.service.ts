import { Injectable } from '@nestjs/common';
import type { GraduateItem, GraduatePage, GraduateQuery } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { type OrderedList, PageReader } from '../../core/list/index.js';
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

/** Pages of the register. */
@Injectable()
export class GraduateListService {
  private readonly pages = new PageReader();
  private readonly students: ScopedRepository<Student>;

  constructor(work: UnitOfWork) {
    this.students = new ScopedRepository(Student, work);
  }

  async page({ page, pageSize, sort, after, ...filter }: GraduateQuery): Promise<GraduatePage> {
    const order = graduateOrder(sort);
    const list = this.list(filter, order);
    const { rows, total } =
      after === undefined
        ? await this.pages.numbered<Row>(list, page, pageSize)
        : await this.pages.stretch<Row>(
            list,
            list.rows((query) => following(query, order, after).limit(pageSize)),
          );
    const last = rows.at(-1);
    const nextCursor = last && rows.length === pageSize ? cursorOf(order, last) : null;
    return { items: rows.map(({ sortKey: _key, ...item }) => item), total, page, pageSize, nextCursor };
  }

  private list(filter: GraduateFilter, { key, descending }: GraduateOrder): OrderedList<Student> {
    const all = () => filterGraduates(this.students.query(), filter);
    const rows: OrderedList<Student>['rows'] = (stretch, backwards = false) => {
      const direction = descending === backwards ? 'ASC' : 'DESC';
      const query = stretch(all().orderBy(key, direction).addOrderBy('row.id', direction));
      query.select(`${key}::text`, 'sortKey');
      for (const column of COLUMNS) query.addSelect(`row.${column}`, column);
      for (const [name, expression] of Object.entries(LOOKED_UP)) query.addSelect(expression, name);
      return query;
    };
    return { filter, all, rows };
  }
}

function following(query: Query, order: GraduateOrder, cursor: string): Query {
  const sign = order.descending ? '<' : '>';
  return query.andWhere(
    `(${order.key}, row.id) ${sign} (:after::${order.type}, :afterId::uuid)`,
    readCursor(order, cursor),
  );
}
