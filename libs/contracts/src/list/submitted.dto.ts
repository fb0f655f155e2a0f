import { IsISO8601, IsOptional, Matches } from 'class-validator';
import { PageQuery } from './page.dto.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DAY = { message: '日期格式为 2027-06-30' };

/** A list that can be narrowed to the days on which something was submitted. */
export class SubmittedQuery extends PageQuery {
  /** The first day of submission, in the school's time zone. */
  @IsOptional()
  @Matches(DAY, NO_DAY)
  @IsISO8601({ strict: true }, NO_DAY)
  submittedFrom?: string;

  /** The last one. */
  @IsOptional()
  @Matches(DAY, NO_DAY)
  @IsISO8601({ strict: true }, NO_DAY)
  submittedTo?: string;
}
