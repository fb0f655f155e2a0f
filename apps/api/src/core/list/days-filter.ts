import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** The days that a list is narrowed to, as `SubmittedQuery` names them. */
export interface Days {
  readonly submittedFrom?: string | undefined;
  readonly submittedTo?: string | undefined;
}

const SCHOOL_ZONE = 'Asia/Shanghai';

/** Both days count whole, as they are in the school's time zone; `column` is a moment. */
export function filterByDays<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  column: string,
  { submittedFrom, submittedTo }: Days,
): void {
  if (submittedFrom !== undefined)
    query.andWhere(`${column} >= (:submittedFrom::date)::timestamp at time zone '${SCHOOL_ZONE}'`, { submittedFrom });
  if (submittedTo !== undefined)
    query.andWhere(`${column} < (:submittedTo::date + 1)::timestamp at time zone '${SCHOOL_ZONE}'`, { submittedTo });
}
