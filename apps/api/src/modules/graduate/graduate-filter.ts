import type { GraduateQuery } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import { filterByDays, filterByName, isNumberLike } from '../../core/list/index.js';
import type { Student } from './student.entity.js';

/** What narrows the register, without order and page. */
export type GraduateFilter = Omit<GraduateQuery, 'page' | 'pageSize' | 'sort' | 'after'>;

type Query = SelectQueryBuilder<Student>;

const EQUAL = ['gradYear', 'collegeId', 'majorId', 'classId', 'educationLevel', 'studyOutcome'] as const;

/** Narrows a query of the register (alias `row`). */
export function filterGraduates(query: Query, filter: GraduateFilter): Query {
  for (const column of EQUAL) {
    const value = filter[column];
    if (value !== undefined) query.andWhere(`row.${column} = :${column}`, { [column]: value });
  }
  byReview(query, filter);
  if (filter.name) filterByName(query, filter.name.trim(), 'name');
  if (filter.keyword) byKeyword(query, filter.keyword.trim());
  return query;
}

/** How far the origin review has come, and when it was handed in. */
function byReview(query: Query, { originState, submittedFrom, submittedTo }: GraduateFilter): void {
  if (originState === undefined && submittedFrom === undefined && submittedTo === undefined) return;
  query.innerJoin('origin_review', 'review', 'review.id = row.id');
  if (originState !== undefined) query.andWhere('review.state = :originState', { originState });
  filterByDays(query, 'review.submitted_at', { submittedFrom, submittedTo });
}

function byKeyword(query: Query, keyword: string): void {
  if (isNumberLike(keyword))
    query.andWhere('(row.student_no like :number or row.exam_no like :number)', { number: `${keyword}%` });
  else filterByName(query, keyword, 'keyword');
}
