import type { ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** The properties that were given another value (or another object) since `before` was taken. */
export const changedColumns = <E extends ObjectLiteral>(before: E, after: E): QueryDeepPartialEntity<E> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== before[key]),
  ) as QueryDeepPartialEntity<E>;
