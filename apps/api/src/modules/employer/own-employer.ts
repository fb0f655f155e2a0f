import { In, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../../core/actor/index.js';

/** The scope of a company's people: rows whose `key` names their own company; nobody's before the company is approved. */
export const ownEmployer =
  <E>(key: keyof E & string) =>
  ({ employerId }: Actor): FindOptionsWhere<E> =>
    ({ [key]: In(employerId === null ? [] : [employerId]) }) as FindOptionsWhere<E>;
