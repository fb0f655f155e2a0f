import type { ProblemCode } from '@qicheng/contracts';
import type { QueryFailedError } from 'typeorm';

/** What the database refuses for the caller's sake: values that are none, a number taken meanwhile, two writers in each other's way. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  '22001': 'INVALID',
  '22003': 'INVALID',
  '22007': 'INVALID',
  '22008': 'INVALID',
  '22021': 'INVALID',
  '22P02': 'INVALID',
  '22P05': 'INVALID',
  '23503': 'NOT_FOUND',
  '23505': 'DUPLICATE',
  '40001': 'STALE',
  '40P01': 'STALE',
};

/** PostgreSQL's five-character name of what went wrong; empty where the failure was not the database's. */
export const sqlStateOf = (error: QueryFailedError): string => (error.driverError as { code?: string }).code ?? '';

/** The problem that a failed statement is to its caller; undefined where it is ours. */
export const codeOfSqlState = (error: QueryFailedError): ProblemCode | undefined => CODES[sqlStateOf(error)];

/** The constraint or unique index that refused a statement; empty where none did. */
export const sqlConstraintOf = (error: QueryFailedError): string =>
  (error.driverError as { constraint?: string }).constraint ?? '';
