import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** A name that is looked up for the rows of one page only: column `name` of `table`, found by the row's reference `by`, shown as `as`. */
export interface LookedUpName {
  readonly as: string;
  readonly table: string;
  readonly by: string;
}

/** Where a graduate studies. */
export const STUDY_PLACE: readonly LookedUpName[] = [
  { as: 'collegeName', table: 'college', by: 'collegeId' },
  { as: 'majorName', table: 'major', by: 'majorId' },
  { as: 'className', table: 'class_group', by: 'classId' },
];

/** The `columns` of a page (a scoped query that selects them and the references) with the looked-up names beside each row. */
export function withNames(
  manager: EntityManager,
  page: SelectQueryBuilder<ObjectLiteral>,
  columns: readonly string[],
  names: readonly LookedUpName[],
): SelectQueryBuilder<ObjectLiteral> {
  const outer = manager
    .createQueryBuilder()
    .select(columns.map((column) => `page."${column}"`).join(', '))
    .from(`(${page.getQuery()})`, 'page')
    .setParameters(page.getParameters());
  for (const { as, table, by } of names) outer.addSelect(`(select name from ${table} where id = page."${by}")`, as);
  return outer;
}
