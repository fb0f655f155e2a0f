import type { GraduateQuery } from '@qicheng/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import type { Student } from './student.entity.js';

/** What narrows the register, without order and page. */
export type GraduateFilter = Omit<GraduateQuery, 'page' | 'pageSize' | 'sort' | 'after'>;

type Query = SelectQueryBuilder<Student>;

const EQUAL = ['gradYear', 'collegeId', 'majorId', 'classId', 'educationLevel', 'studyOutcome'] as const;
const NUMBER = /^(?=.*\d)[A-Za-z0-9]+$/;

/** Narrows a query of the register (alias `row`). */
export function filterGraduates(query: Query, filter: GraduateFilter): Query {
  for (const column of EQUAL) {
    const value = filter[column];
    if (value !== undefined) query.andWhere(`row.${column} = :${column}`, { [column]: value });
  }
  if (filter.originState)
    query.innerJoin('origin_review', 'review', 'review.id = row.id').andWhere('review.state = :originState', filter);
  if (filter.name) contains(query, 'name', filter.name.trim());
  if (filter.keyword) byKeyword(query, filter.keyword.trim());
  return query;
}

function byKeyword(query: Query, keyword: string): void {
  if (NUMBER.test(keyword))
    query.andWhere('(row.student_no like :number or row.exam_no like :number)', { number: `${keyword}%` });
  else contains(query, 'keyword', keyword);
}

/** Chinese names have two or three characters, so `name_grams` indexes pieces of one and two; `like` checks the whole. */
function contains(query: Query, parameter: string, text: string): void {
  const pattern = `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  query.andWhere(`name_grams(row.name) @> name_query_grams(:${parameter}) and row.name like :${parameter}Pattern`, {
    [parameter]: text,
    [`${parameter}Pattern`]: pattern,
  });
}
